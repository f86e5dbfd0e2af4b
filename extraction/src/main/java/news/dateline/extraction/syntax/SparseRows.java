package news.dateline.extraction.syntax;

import java.util.Arrays;

/**
 * Rows of which most weights are zero, and only the others kept: an eighth of the memory, so that more of it stays in
 * the processor's cache. Immutable and thread-safe.
 */
final class SparseRows implements Scores {
    private static final int CLASS_BITS = 8;
    private static final int CLASS = (1 << CLASS_BITS) - 1;

    private final int shift;
    /** Where each row starts, and where the last ends. */
    private final int[] starts;
    /** A weight above its class. */
    private final int[] entries;

    /**
     * @param width of a row, at most 256
     * @param table {@code 2^bits} rows, one after the other
     */
    SparseRows(int bits, int width, short[] table) {
        this.shift = 32 - bits;
        this.starts = new int[(1 << bits) + 1];
        int[] found = new int[table.length];
        int count = 0;
        for (int at = 0; at < table.length; at++) {
            if (table[at] != 0) {
                found[count++] = table[at] << CLASS_BITS | at % width;
            }
            starts[at / width + 1] = count;
        }
        this.entries = Arrays.copyOf(found, count);
    }

    @Override
    public void sum(int[] hashes, int[] scores) {
        Arrays.fill(scores, 0);
        for (int hash : hashes) {
            int row = hash >>> shift;
            int end = starts[row + 1];
            for (int at = starts[row]; at < end; at++) {
                int entry = entries[at];
                scores[entry & CLASS] += entry >> CLASS_BITS;
            }
        }
    }
}
