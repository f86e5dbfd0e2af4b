package news.dateline.extraction.entity;

/**
 * The weights of all features, eight bits each, sixteen labels a feature (the outside label weighs 0). A row is two
 * longs, so that four additions of packed 16-bit lanes add a feature to all sixteen sums at once. Immutable and
 * thread-safe.
 */
final class Weights {
    /** What is added to every weight so that lanes never go negative. */
    static final int BIAS = 128;

    private static final long LOW_BYTES = 0x00FF00FF00FF00FFL;

    private final int[] keys;
    private final long[] rows;
    private final int mask;

    /**
     * @param featureKeys the key of each feature, none 0
     * @param packed weights, {@link Labels#COUNT} - 1 a feature, in the order of labels
     */
    Weights(int[] featureKeys, byte[] packed) {
        int size = Integer.highestOneBit(Math.max(8, featureKeys.length * 3 / 2)) * 2;
        this.keys = new int[size];
        this.rows = new long[2 * size];
        this.mask = size - 1;
        for (int feature = 0; feature < featureKeys.length; feature++) {
            int slot = slot(featureKeys[feature]);
            keys[slot] = featureKeys[feature];
            rows[2 * slot] = pack(packed, 16 * feature);
            rows[2 * slot + 1] = pack(packed, 16 * feature + 8);
        }
    }

    private static long pack(byte[] packed, int from) {
        long row = 0;
        for (int i = 7; i >= 0; i--) {
            row = (row << 8) | ((packed[from + i] + BIAS) & 0xFF);
        }
        return row;
    }

    /** Adds the weights of those features that are known to the sums. */
    void addTo(Sums sums, KeyBuffer features) {
        sums.touched = touch(features);
        for (int i = 0; i < features.size(); i++) {
            add(sums, features.get(i));
        }
    }

    /** Asks the memory for all rows at once instead of waiting for each in turn. */
    private int touch(KeyBuffer features) {
        long touched = 0;
        for (int i = 0; i < features.size(); i++) {
            int slot = home(features.get(i));
            touched += keys[slot] + rows[2 * slot];
        }
        return (int) touched;
    }

    private void add(Sums sums, int key) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            return;
        }
        long first = rows[2 * slot];
        long second = rows[2 * slot + 1];
        sums.even0 += first & LOW_BYTES;
        sums.odd0 += (first >>> 8) & LOW_BYTES;
        sums.even1 += second & LOW_BYTES;
        sums.odd1 += (second >>> 8) & LOW_BYTES;
        sums.count++;
    }

    private int home(int key) {
        return ((key * 0x9e3779b1) >>> 5) & mask;
    }

    private int slot(int key) {
        int slot = home(key);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
