package news.dateline.extraction.language;

/**
 * The language of a text.
 *
 * @param tag BCP 47 tag, {@code und} when unsure
 * @param confidence estimate in [0, 1] that the tag is right; 0 with {@code und}
 */
public record Language(String tag, double confidence) {
    public static final Language UNDETERMINED = new Language("und", 0);

    /** @throws IllegalArgumentException if the confidence lies outside [0, 1] */
    public Language {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies in [0, 1]: " + confidence);
        }
    }
}
