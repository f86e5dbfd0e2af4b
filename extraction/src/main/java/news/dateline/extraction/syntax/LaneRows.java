package news.dateline.extraction.syntax;

/**
 * Rows whose weights stand four in a long, in lanes that have room for the sum of {@link #MOST_FEATURES} of them: one
 * addition adds four. Immutable and thread-safe.
 */
final class LaneRows implements Scores {
    static final int MOST_FEATURES = 16;

    /** The most that two weights of one table may be apart. */
    static final int RANGE = 0xFFFF / MOST_FEATURES;

    private static final int LANES = 4;
    private static final int LANE = 16;

    private final int shift;
    /** Longs a row. */
    private final int width;
    /** What is added to every weight so that none is negative. */
    private final int bias;

    private final long[] rows;

    /**
     * @param classes weights a row
     * @param table {@code 2^bits} rows, one after the other
     * @throws IllegalArgumentException if the weights are more than {@link #RANGE} apart
     */
    LaneRows(int bits, int classes, short[] table) {
        int least = 0;
        int greatest = 0;
        for (short weight : table) {
            least = Math.min(least, weight);
            greatest = Math.max(greatest, weight);
        }
        if (greatest - least > RANGE) {
            throw new IllegalArgumentException(
                    "expected weights at most " + RANGE + " apart: " + least + " to " + greatest);
        }
        this.shift = 32 - bits;
        this.width = (classes + LANES - 1) / LANES;
        this.bias = -least;
        this.rows = new long[width << bits];
        for (int at = 0; at < table.length; at++) {
            int place = at % classes;
            rows[at / classes * width + place / LANES] |= (long) (table[at] + bias) << (LANE * (place % LANES));
        }
    }

    /** @throws IllegalArgumentException for more than {@link #MOST_FEATURES} */
    @Override
    public void sum(int[] hashes, int[] scores) {
        if (hashes.length > MOST_FEATURES) {
            throw new IllegalArgumentException("expected at most " + MOST_FEATURES + " features: " + hashes.length);
        }
        long[] sums = new long[width];
        int count = hashes.length;
        int[] starts = new int[count];
        for (int row = 0; row < count; row++) {
            starts[row] = (hashes[row] >>> shift) * width;
        }
        // Column by column: the first pass asks the memory for all rows at once instead of waiting for each in turn.
        for (int i = 0; i < width; i++) {
            long sum = 0;
            for (int row = 0; row < count; row++) {
                sum += rows[starts[row] + i];
            }
            sums[i] = sum;
        }
        int biases = bias * hashes.length;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (int) ((sums[i / LANES] >>> (LANE * (i % LANES))) & 0xFFFF) - biases;
        }
    }
}
