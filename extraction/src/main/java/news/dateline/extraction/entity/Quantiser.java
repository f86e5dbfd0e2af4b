package news.dateline.extraction.entity;

import java.util.Arrays;

/** Packs learnt weights into eight bits and leaves out the features that hardly weigh. */
final class Quantiser {
    /** The largest weight kept as it is; larger ones are cut to it. */
    private static final float LARGEST = 2f;

    /** A feature none of whose packed weights is as large hardly weighs. */
    private static final int SMALLEST = 4;

    private static final float SCALE = 127 / LARGEST;

    /** For every name of the two classes that are missed in news far more often than seen where none is. */
    private static final int FAVOUR = 16;

    private Quantiser() {}

    static LearntWeights pack(CandidateWords candidates, int[] keys, Crf crf) {
        int[] kept = new int[keys.length];
        byte[] rows = new byte[keys.length * Crf.WIDTH];
        int size = 0;
        for (int feature = 0; feature < keys.length; feature++) {
            int at = size * Crf.WIDTH;
            for (int y = 0; y < Crf.WIDTH; y++) {
                rows[at + y] = pack(crf.weights[feature * Crf.WIDTH + y]);
            }
            if (weighs(rows, at)) {
                kept[size++] = keys[feature];
            }
        }
        int[] transitions = new int[crf.transitions.length];
        Arrays.setAll(transitions, i -> Math.round(crf.transitions[i] * SCALE) + favour(i % Labels.COUNT));
        return new LearntWeights(
                candidates, Arrays.copyOf(kept, size), Arrays.copyOf(rows, size * Crf.WIDTH), transitions);
    }

    private static int favour(int label) {
        boolean missed = Labels.opens(label)
                && (Labels.classOf(label) == Labels.ORGANISATION || Labels.classOf(label) == Labels.MISC);
        return missed ? FAVOUR : 0;
    }

    private static boolean weighs(byte[] rows, int from) {
        for (int i = from; i < from + Crf.WIDTH; i++) {
            if (Math.abs(rows[i]) >= SMALLEST) {
                return true;
            }
        }
        return false;
    }

    private static byte pack(float weight) {
        return (byte) Math.round(Math.max(-127, Math.min(127, weight * SCALE)));
    }
}
