package news.dateline.extraction.entity;

import java.util.Arrays;

/** Counts feature keys, then gives the frequent ones consecutive row numbers. Not thread-safe. */
final class KeyRows {
    private int[] keys;
    private int[] values;
    private int used;

    KeyRows(int capacity) {
        this.keys = new int[capacity];
        this.values = new int[capacity];
    }

    void count(int key) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        values[slot]++;
        if (used * 3L > keys.length * 2L) {
            grow();
        }
    }

    /** Numbers the keys counted at least {@code minCount} times, in ascending order of the key. */
    int[] number(int minCount) {
        int[] kept = new int[used];
        int size = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0 && values[i] >= minCount) {
                kept[size++] = keys[i];
            }
        }
        kept = Arrays.copyOf(kept, size);
        Arrays.sort(kept);
        Arrays.fill(values, -1);
        for (int row = 0; row < size; row++) {
            values[slot(kept[row])] = row;
        }
        return kept;
    }

    int row(int key) {
        int slot = slot(key);
        return keys[slot] == 0 ? -1 : values[slot];
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = ((key * 0x9e3779b1) >>> 5) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[2 * oldKeys.length];
        values = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
