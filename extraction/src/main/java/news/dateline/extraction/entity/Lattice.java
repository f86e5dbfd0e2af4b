package news.dateline.extraction.entity;

import java.util.Arrays;

/**
 * Forward and backward sums over the label sequences of one run of words, which starts and ends next to an outside
 * word. Reused from run to run; not thread-safe.
 */
final class Lattice {
    private static final int L = Labels.COUNT;
    private float[] forward = new float[16 * L];
    private float[] backward = new float[16 * L];
    private int[] allowed = new int[16];
    /** Probability of each label at each token, token by token. */
    float[] marginals = new float[16 * L];
    /** Expected number of each transition, by previous label then next. */
    final float[] moves = new float[L * L];

    /**
     * Sums over all sequences the masks allow.
     *
     * @param potentials exponentiated scores, token by token
     * @param transitions exponentiated transition scores, by previous label then next
     * @param masks the labels allowed, one bit a label
     * @param from the first token's entry in {@code masks}; -1 allows every label
     * @return whether any sequence is allowed and its probability above 0
     */
    boolean sum(int tokens, float[] potentials, float[] transitions, int[] masks, int from) {
        reserve(tokens);
        Arrays.fill(moves, 0);
        for (int t = 0; t < tokens; t++) {
            allowed[t] = from < 0 ? Labels.ALL : masks[from + t];
            if (!forward(t, potentials, transitions)) {
                return false;
            }
        }
        return backward(tokens, potentials, transitions);
    }

    private boolean forward(int t, float[] potentials, float[] transitions) {
        int at = t * L;
        float total = 0;
        for (int y = 0; y < L; y++) {
            float value = 0;
            if (((allowed[t] >> y) & 1) != 0) {
                value = (t == 0 ? opening(y, transitions) : arriving(at - L, y, transitions)) * potentials[at + y];
            }
            forward[at + y] = value;
            total += value;
        }
        scale(forward, at, 1 / total);
        return total > 0;
    }

    private static float opening(int label, float[] transitions) {
        return Labels.follows(Labels.OUTSIDE, label) ? transitions[label] : 0;
    }

    private float arriving(int previous, int label, float[] transitions) {
        float value = 0;
        for (int x : Transitions.BEFORE[label]) {
            value += forward[previous + x] * transitions[x * L + label];
        }
        return value;
    }

    private boolean backward(int tokens, float[] potentials, float[] transitions) {
        int last = (tokens - 1) * L;
        for (int y = 0; y < L; y++) {
            backward[last + y] = Labels.follows(y, Labels.OUTSIDE) ? transitions[y * L] : 0;
        }
        boolean possible = marginal(last);
        for (int y = 0; y < L; y++) {
            moves[y * L] += marginals[last + y];
        }
        for (int t = tokens - 2; possible && t >= 0; t--) {
            leave(t, potentials, transitions);
            possible = marginal(t * L);
            countMoves(t, transitions);
        }
        for (int y = 0; y < L; y++) {
            moves[y] += marginals[y];
        }
        return possible;
    }

    private void leave(int t, float[] potentials, float[] transitions) {
        int at = t * L;
        Arrays.fill(backward, at, at + L, 0);
        for (int y = 0; y < L; y++) {
            float tail = ((allowed[t + 1] >> y) & 1) == 0 ? 0 : backward[at + L + y] * potentials[at + L + y];
            if (tail > 0) {
                for (int x : Transitions.BEFORE[y]) {
                    backward[at + x] += transitions[x * L + y] * tail;
                }
            }
        }
        float total = 0;
        for (int x = 0; x < L; x++) {
            total += backward[at + x];
        }
        scale(backward, at, 1 / total);
    }

    private void countMoves(int t, float[] transitions) {
        int at = t * L;
        for (int y = 0; y < L; y++) {
            float mass = marginals[at + L + y];
            if (mass > 1e-6f) {
                float total = arriving(at, y, transitions);
                for (int x : Transitions.BEFORE[y]) {
                    moves[x * L + y] += mass * forward[at + x] * transitions[x * L + y] / total;
                }
            }
        }
    }

    private boolean marginal(int at) {
        float total = 0;
        for (int y = 0; y < L; y++) {
            marginals[at + y] = forward[at + y] * backward[at + y];
            total += marginals[at + y];
        }
        if (!(total > 0)) {
            return false;
        }
        scale(marginals, at, 1 / total);
        return true;
    }

    private static void scale(float[] values, int from, float factor) {
        for (int i = from; i < from + L; i++) {
            values[i] *= factor;
        }
    }

    private void reserve(int tokens) {
        if (forward.length < tokens * L) {
            forward = new float[2 * tokens * L];
            backward = new float[2 * tokens * L];
            marginals = new float[2 * tokens * L];
            allowed = new int[2 * tokens];
        }
    }
}
