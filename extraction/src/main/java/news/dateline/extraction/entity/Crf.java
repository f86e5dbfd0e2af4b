package news.dateline.extraction.entity;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Learns the weights of a linear-chain conditional random field from a {@link TrainingSet} by stochastic gradient
 * (AdaGrad, one step size a feature). Words with several allowed labels add the probability of all of them. The outside
 * label is the reference: its weights are 0. Deterministic for one seed.
 */
final class Crf {
    static final int WIDTH = Labels.COUNT - 1;
    private static final int L = Labels.COUNT;

    final float[] weights;
    final float[] transitions = new float[L * L];
    private final float[] squares;
    private final float[] transitionSquares = new float[L * L];
    private final float[] moveGradient = new float[L * L];
    private final float[] exponentials = new float[L * L];
    private final TrainingSet data;
    private SplittableRandom random;
    private final Settings settings;
    private final Lattice free = new Lattice();
    private final Lattice bound = new Lattice();
    private float[] scores = new float[16 * L];
    private int[] kept = new int[256];

    /**
     * @param averaged how many of the last epochs
     * @param models how many models are learnt, each with a seed of its own
     */
    record Settings(float rate, float decay, float dropout, int epochs, int averaged, int models, long seed) {}

    Crf(TrainingSet data, int rows, Settings settings) {
        this.data = data;
        this.weights = new float[rows * WIDTH];
        this.squares = new float[rows];
        this.random = new SplittableRandom(settings.seed());
        this.settings = settings;
    }

    /** Learns all models; the weights are then the mean of those after each of the last epochs of each model. */
    void train() {
        float[] sum = new float[weights.length];
        float[] moveSum = new float[L * L];
        for (int model = 0; model < settings.models(); model++) {
            begin(model);
            train(sum, moveSum);
        }
        int summands = settings.models() * settings.averaged();
        divide(sum, summands, weights);
        divide(moveSum, summands, transitions);
    }

    private void begin(int model) {
        random = new SplittableRandom(settings.seed() + model);
        Arrays.fill(weights, 0);
        Arrays.fill(squares, 0);
        Arrays.fill(transitions, 0);
        Arrays.fill(transitionSquares, 1f);
        Arrays.fill(moveGradient, 0);
    }

    private void train(float[] sum, float[] moveSum) {
        int[] order = new int[data.runs];
        Arrays.setAll(order, i -> i);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            shuffle(order);
            epoch(order, settings.rate() * (1f - 0.9f * epoch / settings.epochs()));
            if (epoch >= settings.epochs() - settings.averaged()) {
                add(weights, sum);
                add(transitions, moveSum);
            }
        }
    }

    private static void divide(float[] sum, int by, float[] mean) {
        for (int i = 0; i < sum.length; i++) {
            mean[i] = sum[i] / by;
        }
    }

    private static void add(float[] values, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i];
        }
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private void epoch(int[] order, float rate) {
        exponentiate();
        int sinceMoves = 0;
        for (int run : order) {
            learn(data.runStarts[run], data.runStarts[run + 1], rate);
            if (++sinceMoves == 32) {
                moveTransitions(rate);
                sinceMoves = 0;
            }
        }
    }

    private void exponentiate() {
        for (int i = 0; i < exponentials.length; i++) {
            exponentials[i] = (float) StrictMath.exp(transitions[i]);
        }
    }

    private void moveTransitions(float rate) {
        for (int i = 0; i < moveGradient.length; i++) {
            float gradient = moveGradient[i];
            if (gradient != 0) {
                transitionSquares[i] += gradient * gradient;
                transitions[i] += rate * gradient / (float) Math.sqrt(transitionSquares[i]);
                moveGradient[i] = 0;
            }
        }
        exponentiate();
    }

    private void learn(int first, int end, float rate) {
        int tokens = end - first;
        if (scores.length < tokens * L) {
            scores = new float[2 * tokens * L];
        }
        if (kept.length < data.tokenStarts[end] - data.tokenStarts[first]) {
            kept = new int[2 * (data.tokenStarts[end] - data.tokenStarts[first])];
        }
        int used = 0;
        int[] ends = new int[tokens + 1];
        float factor = 1 / (1 - settings.dropout());
        for (int t = 0; t < tokens; t++) {
            int begin = used;
            for (int i = data.tokenStarts[first + t]; i < data.tokenStarts[first + t + 1]; i++) {
                if (settings.dropout() == 0 || (random.nextInt() >>> 8) * 0x1p-24f >= settings.dropout()) {
                    kept[used++] = data.features[i];
                }
            }
            ends[t + 1] = used;
            score(begin, used, t * L, factor);
        }
        if (!free.sum(tokens, scores, exponentials, data.allowed, -1)
                || !bound.sum(tokens, scores, exponentials, data.allowed, first)) {
            return;
        }
        for (int i = 0; i < moveGradient.length; i++) {
            moveGradient[i] += bound.moves[i] - free.moves[i];
        }
        for (int t = 0; t < tokens; t++) {
            update(ends[t], ends[t + 1], t * L, rate, factor);
        }
    }

    private void score(int begin, int end, int at, float factor) {
        float[] sums = scores;
        Arrays.fill(sums, at, at + L, 0);
        for (int i = begin; i < end; i++) {
            int row = kept[i] * WIDTH;
            for (int y = 0; y < WIDTH; y++) {
                sums[at + 1 + y] += weights[row + y];
            }
        }
        float max = 0;
        for (int y = 1; y < L; y++) {
            sums[at + y] *= factor;
            max = Math.max(max, sums[at + y]);
        }
        for (int y = 0; y < L; y++) {
            sums[at + y] = Math.max(1e-20f, (float) StrictMath.exp(sums[at + y] - max));
        }
    }

    private void update(int begin, int end, int at, float rate, float weight) {
        float norm = 0;
        float largest = 0;
        float[] gradient = free.marginals;
        for (int y = 1; y < L; y++) {
            float value = weight * (bound.marginals[at + y] - free.marginals[at + y]);
            gradient[at + y] = value;
            norm += value * value;
            largest = Math.max(largest, Math.abs(value));
        }
        if (largest < 0.002f) {
            return;
        }
        for (int i = begin; i < end; i++) {
            int row = kept[i];
            squares[row] += norm;
            float step = rate / (float) Math.sqrt(squares[row] + 0.1f);
            int from = row * WIDTH;
            for (int y = 0; y < WIDTH; y++) {
                weights[from + y] += step * (gradient[at + 1 + y] - settings.decay() * weights[from + y]);
            }
        }
    }
}
