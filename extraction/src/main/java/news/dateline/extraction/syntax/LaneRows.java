package news.dateline.extraction.syntax;

/**
 * Rows whose weights stand eight in a long: two additions add eight, in lanes that have room for the sum of 256 of
 * them. Immutable and thread-safe.
 */
final class LaneRows implements Scores {
    private static final int IN_A_LONG = 8;
    private static final long LANES = 0x00FF00FF00FF00FFL;
    private static final int LANE = 0xFFFF;

    private final int shift;
    /** Longs a row. */
    private final int width;

    private final long[] rows;

    /**
     * @param classes weights a row
     * @param table {@code 2^bits} rows, one after the other
     */
    LaneRows(int bits, int classes, byte[] table) {
        this.shift = 32 - bits;
        this.width = (classes + IN_A_LONG - 1) / IN_A_LONG;
        this.rows = new long[width << bits];
        for (int at = 0; at < table.length; at++) {
            int place = at % classes;
            rows[at / classes * width + place / IN_A_LONG] |=
                    (long) (table[at] + EightBits.BIAS) << (8 * (place % IN_A_LONG));
        }
    }

    @Override
    public void sum(int[] hashes, int[] scores) {
        int count = hashes.length;
        int[] starts = new int[count];
        for (int row = 0; row < count; row++) {
            starts[row] = (hashes[row] >>> shift) * width;
        }
        int bias = count * EightBits.BIAS;
        // Column by column: the first pass asks the memory for all rows at once instead of waiting for each in turn.
        for (int i = 0; i < width; i++) {
            long even = 0;
            long odd = 0;
            for (int row = 0; row < count; row++) {
                long weights = rows[starts[row] + i];
                even += weights & LANES;
                odd += (weights >>> 8) & LANES;
            }
            int end = Math.min(scores.length, (i + 1) * IN_A_LONG);
            for (int at = i * IN_A_LONG; at < end; at++) {
                int lane = 16 * ((at % IN_A_LONG) / 2);
                scores[at] = (int) (((at % 2 == 0 ? even : odd) >>> lane) & LANE) - bias;
            }
        }
    }
}
