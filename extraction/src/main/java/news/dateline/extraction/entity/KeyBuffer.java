package news.dateline.extraction.entity;

import java.util.Arrays;

/** A growing list of feature keys, reused from token to token. Not thread-safe. */
final class KeyBuffer {
    private int[] keys = new int[160];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return keys[index];
    }

    void add(int key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
    }

    void add(int template, int value) {
        add(Hashes.join(template, value));
    }

    void add(int template, int first, int second) {
        add(Hashes.join(template, first * 0x2545f491 + Integer.rotateLeft(second, 16)));
    }

    void add(int[] more) {
        for (int key : more) {
            add(key);
        }
    }

    /** Changes every key from an index on so that it stands for the same fact at another place. */
    void move(int from, int place) {
        for (int i = from; i < size; i++) {
            keys[i] = Hashes.mix(keys[i] + place * 0x632be5ab);
        }
    }

    int[] toArray() {
        return Arrays.copyOf(keys, size);
    }
}
