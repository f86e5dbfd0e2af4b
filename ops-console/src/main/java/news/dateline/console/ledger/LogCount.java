package news.dateline.console.ledger;

import java.util.Arrays;

/** The offsets at which a partition holds records, as far as they were read. For one thread. */
final class LogCount {
    /** Some megabytes; what is older can no longer be checked. */
    private static final int MOST = 500_000;

    private long[] offsets = new long[64];
    private int size;
    private long base = -1;
    private long end = -1;

    /** @param offset of a record, after those before */
    void add(long offset) {
        if (size == MOST) {
            dropBefore(offsets[MOST / 2]);
        }
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * size);
        }
        offsets[size++] = offset;
    }

    /** All records of this stretch have been added. */
    void reached(long from, long to) {
        if (from != end) {
            base = from;
            int kept = size - index(from);
            System.arraycopy(offsets, size - kept, offsets, 0, kept);
            size = kept;
        }
        end = to;
    }

    /** Whether it is known of each offset of the stretch if it is a record. */
    boolean knows(long from, long to) {
        return base >= 0 && from >= base && to <= end;
    }

    /** Records from the first offset on and before the second. */
    long count(long from, long to) {
        return Math.max(0, index(to) - index(from));
    }

    void dropBefore(long offset) {
        int gone = index(offset);
        System.arraycopy(offsets, gone, offsets, 0, size - gone);
        size -= gone;
        base = Math.max(base, offset);
    }

    private int index(long offset) {
        int found = Arrays.binarySearch(offsets, 0, size, offset);
        return found < 0 ? -found - 1 : found;
    }
}
