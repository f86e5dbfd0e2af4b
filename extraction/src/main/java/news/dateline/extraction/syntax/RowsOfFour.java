package news.dateline.extraction.syntax;

/**
 * Rows of four weights, each in one long, so that one load and two additions take a feature. Immutable and thread-safe.
 */
final class RowsOfFour implements Scores {
    static final int WIDTH = 4;

    /** A weight as great as this, or as small, fits a lane. */
    static final int LARGEST = 32_000;

    /** The first and the third weight of a row; each has room for the sum of 65,536 of them. */
    private static final long LANES = 0x0000FFFF0000FFFFL;

    /** What is added to every weight so that none is negative. */
    private static final int BIAS = 1 << 15;

    private final int shift;
    private final long[] rows;

    /** @param table {@code 2^bits} rows, one after the other */
    RowsOfFour(int bits, short[] table) {
        this.shift = 32 - bits;
        this.rows = new long[1 << bits];
        for (int at = 0; at < table.length; at++) {
            rows[at / WIDTH] |= (long) (table[at] + BIAS) << (16 * (at % WIDTH));
        }
    }

    @Override
    public void sum(int[] hashes, int[] scores) {
        long even = 0;
        long odd = 0;
        for (int hash : hashes) {
            long row = rows[hash >>> shift];
            even += row & LANES;
            odd += (row >>> 16) & LANES;
        }
        int bias = hashes.length * BIAS;
        scores[0] = (int) even - bias;
        scores[1] = (int) odd - bias;
        scores[2] = (int) (even >>> 32) - bias;
        scores[3] = (int) (odd >>> 32) - bias;
    }
}
