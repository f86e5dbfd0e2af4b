package news.dateline.extraction.entity;

/**
 * Small numbers kept under 32-bit hashes; open addressing with linear probing. The words behind the hashes are not
 * kept: with a million entries one stranger in four thousand is taken for a member. Immutable and thread-safe.
 */
final class HashedTable {
    static final int ABSENT = -1;

    private final int[] slots;
    private final int[] numbers;
    private final int mask;

    /**
     * @param keys hashes, none 0, none twice
     * @param values the number under each
     */
    HashedTable(int[] keys, int[] values) {
        int size = Integer.highestOneBit(Math.max(8, keys.length * 4 / 3)) * 2;
        this.slots = new int[size];
        this.numbers = new int[size];
        this.mask = size - 1;
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            slots[slot] = keys[i];
            numbers[slot] = values[i];
        }
    }

    /** The number under the key, {@link #ABSENT} if there is none. */
    int get(int key) {
        int slot = slot(key);
        return slots[slot] == 0 ? ABSENT : numbers[slot];
    }

    private int slot(int key) {
        int slot = ((key * 0x9e3779b1) >>> 7) & mask;
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
