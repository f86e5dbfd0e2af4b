package news.dateline.extraction.syntax;

/**
 * Rows of four weights, each in one int, so that one load and two additions take a feature. Immutable and thread-safe.
 */
final class RowsOfFour implements Scores {
    static final int WIDTH = 4;

    /** The first and the third weight of a row; each has room for the sum of 256 of them. */
    private static final int LANES = 0x00FF00FF;

    private static final int LANE = 0xFFFF;

    private final int shift;
    private final int[] rows;

    /** @param table {@code 2^bits} rows, one after the other */
    RowsOfFour(int bits, byte[] table) {
        this.shift = 32 - bits;
        this.rows = new int[1 << bits];
        for (int at = 0; at < table.length; at++) {
            rows[at / WIDTH] |= (table[at] + EightBits.BIAS) << (8 * (at % WIDTH));
        }
    }

    @Override
    public void sum(int[] hashes, int[] scores) {
        int even = 0;
        int odd = 0;
        for (int hash : hashes) {
            int row = rows[hash >>> shift];
            even += row & LANES;
            odd += (row >>> 8) & LANES;
        }
        int bias = hashes.length * EightBits.BIAS;
        scores[0] = (even & LANE) - bias;
        scores[1] = (odd & LANE) - bias;
        scores[2] = (even >>> 16) - bias;
        scores[3] = (odd >>> 16) - bias;
    }
}
