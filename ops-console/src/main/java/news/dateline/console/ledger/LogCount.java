package news.dateline.console.ledger;

import java.util.Arrays;

/** The offsets at which a partition holds records, as far as they were read. For one thread. */
final class LogCount {
    /** Some megabytes; what is older can no longer be checked. */
    private static final int MOST = 500_000;

    private long[] offsets = new long[64];
    private int size;

    /** How many of them stood here when it was last said how far they reach. */
    private int reached;

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

    /** All records of this stretch have been added; one that does not follow begins anew, as a topic made anew does. */
    void reached(long from, long to) {
        if (from != end) {
            drop(reached);
            base = from;
        }
        end = to;
        reached = size;
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
        drop(index(offset));
        base = Math.max(base, offset);
    }

    private void drop(int first) {
        System.arraycopy(offsets, first, offsets, 0, size - first);
        size -= first;
        reached = Math.max(0, reached - first);
    }

    private int index(long offset) {
        int found = Arrays.binarySearch(offsets, 0, size, offset);
        return found < 0 ? -found - 1 : found;
    }
}
