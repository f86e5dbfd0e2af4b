package news.dateline.extraction.entity;

/** Finds the best label sequence of one run of words between outside words. Reused from run to run; not thread-safe. */
final class Viterbi {
    private static final int L = Labels.COUNT;
    private final int[] transitions;
    private int[] best = new int[16 * L];
    private byte[] from = new byte[16 * L];

    Viterbi(int[] transitions) {
        this.transitions = transitions;
    }

    /** @param scores of each label at each token of the document, token by token, as the labels are */
    void decode(int first, int end, int[] scores, byte[] labels) {
        int tokens = end - first;
        if (best.length < tokens * L) {
            best = new int[2 * tokens * L];
            from = new byte[2 * tokens * L];
        }
        for (int y = 0; y < L; y++) {
            best[y] =
                    Labels.follows(Labels.OUTSIDE, y) ? transitions[y] + scores[first * L + y] : Integer.MIN_VALUE / 2;
        }
        for (int t = 1; t < tokens; t++) {
            step(t * L, scores, first * L);
        }
        int last = (tokens - 1) * L;
        int label = 0;
        int value = Integer.MIN_VALUE;
        for (int y = 0; y < L; y++) {
            if (Labels.follows(y, Labels.OUTSIDE) && best[last + y] + transitions[y * L] > value) {
                value = best[last + y] + transitions[y * L];
                label = y;
            }
        }
        for (int t = tokens - 1; t >= 0; t--) {
            labels[first + t] = (byte) label;
            label = from[t * L + label];
        }
    }

    private void step(int at, int[] scores, int start) {
        for (int y = 0; y < L; y++) {
            int value = Integer.MIN_VALUE;
            int choice = 0;
            for (int x : Transitions.BEFORE[y]) {
                int candidate = best[at - L + x] + transitions[x * L + y];
                if (candidate > value) {
                    value = candidate;
                    choice = x;
                }
            }
            best[at + y] = value + scores[start + at + y];
            from[at + y] = (byte) choice;
        }
    }
}
