package news.dateline.extraction.entity;

/** Sixteen running sums of biased weights in 16-bit lanes; up to 255 features fit. Not thread-safe. */
final class Sums {
    long even0;
    long odd0;
    long even1;
    long odd1;
    int count;
    /** What {@link Weights} has read ahead; only so that the compiler does not leave the reading out. */
    int touched;

    void clear() {
        even0 = 0;
        odd0 = 0;
        even1 = 0;
        odd1 = 0;
        count = 0;
    }

    void add(Sums other) {
        even0 += other.even0;
        odd0 += other.odd0;
        even1 += other.even1;
        odd1 += other.odd1;
        count += other.count;
    }

    /** Writes the score of each label, the outside label's 0 first. */
    void scores(int[] target, int at) {
        int bias = count * Weights.BIAS;
        target[at] = 0;
        for (int lane = 0; lane < 4; lane++) {
            int shift = 16 * lane;
            target[at + 1 + 2 * lane] = (int) ((even0 >>> shift) & 0xFFFF) - bias;
            target[at + 2 + 2 * lane] = (int) ((odd0 >>> shift) & 0xFFFF) - bias;
            target[at + 9 + 2 * lane] = (int) ((even1 >>> shift) & 0xFFFF) - bias;
            target[at + 10 + 2 * lane] = (int) ((odd1 >>> shift) & 0xFFFF) - bias;
        }
    }
}
