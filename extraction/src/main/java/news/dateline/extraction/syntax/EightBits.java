package news.dateline.extraction.syntax;

/** How weights are kept in a byte: rounded so that the greatest of a table, whatever its sign, just fits. */
final class EightBits {
    /** What is added to every weight so that none is negative. */
    static final int BIAS = 128;

    private static final int GREATEST = 127;

    private EightBits() {}

    /** By how much weights up to {@code greatest} are multiplied before they are rounded. */
    static double scale(double greatest) {
        return GREATEST / greatest;
    }
}
