package news.dateline.extraction.training;

import java.util.Arrays;
import java.util.Random;

/**
 * Says from a vector how likely each label is: two layers of rectified units and a softmax. The same examples and seed
 * give the same network, however many threads there are.
 */
final class LabelNetwork {
    private static final int BATCH = 256;
    private static final float DROPPED = 0.3f;
    private static final float NOISE = 0.1f;
    private static final float RATE = 0.001f;
    private static final float LAST_RATE = 0.05f;

    private final DenseLayer[] layers;
    private final LabelExamples examples;
    private final Random random;
    private int step;

    private LabelNetwork(LabelExamples examples, int units, long seed) {
        this.examples = examples;
        this.random = new Random(seed);
        int width = examples.inputs[0].length;
        int labels = examples.shares[0].length;
        this.layers = new DenseLayer[] {
            new DenseLayer(width, units, 2, random),
            new DenseLayer(units, units, 2, random),
            new DenseLayer(units, labels, 1, random)
        };
    }

    /**
     * Learns by Adam at 0.001, falling to a twentieth of it, in batches of 256, with 30 % of the units dropped and
     * noise of 0.1 on the inputs.
     *
     * @param units in each of the two hidden layers
     * @param epochs how often each example is seen
     */
    static LabelNetwork train(LabelExamples examples, int units, int epochs, long seed) {
        LabelNetwork network = new LabelNetwork(examples, units, seed);
        int[] order = new int[examples.inputs.length];
        Arrays.setAll(order, i -> i);
        for (int epoch = 0; epoch < epochs; epoch++) {
            network.shuffle(order);
            float rate = RATE * (1 - (1 - LAST_RATE) * epoch / epochs);
            for (int from = 0; from < order.length; from += BATCH) {
                network.learn(Arrays.copyOfRange(order, from, Math.min(order.length, from + BATCH)), rate);
            }
        }
        return network;
    }

    /** For each input the probability of each label. */
    float[][] probabilities(float[][] inputs) {
        float[][] values = inputs;
        for (int layer = 0; layer < layers.length; layer++) {
            values = layers[layer].forward(values);
            if (layer < layers.length - 1) {
                rectify(values);
            }
        }
        softmax(values);
        return values;
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
    }

    private void learn(int[] batch, float rate) {
        float[][][] values = new float[layers.length + 1][][];
        values[0] = noisy(batch);
        for (int layer = 0; layer < layers.length; layer++) {
            values[layer + 1] = layers[layer].forward(values[layer]);
            if (layer < layers.length - 1) {
                rectify(values[layer + 1]);
                drop(values[layer + 1]);
            }
        }
        float[][] slopes = values[layers.length];
        softmax(slopes);
        subtract(batch, slopes);
        step++;
        for (int layer = layers.length - 1; layer >= 0; layer--) {
            float[][] before = layer == 0 ? slopes : layers[layer].backward(slopes);
            layers[layer].learn(values[layer], slopes, rate, step);
            if (layer > 0) {
                silence(before, values[layer]);
            }
            slopes = before;
        }
    }

    private float[][] noisy(int[] batch) {
        float[][] inputs = new float[batch.length][];
        for (int i = 0; i < batch.length; i++) {
            inputs[i] = examples.inputs[batch[i]].clone();
            for (int j = 0; j < inputs[i].length; j++) {
                inputs[i][j] += NOISE * (float) random.nextGaussian();
            }
        }
        return inputs;
    }

    private static void rectify(float[][] values) {
        for (float[] row : values) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.max(0, row[j]);
            }
        }
    }

    private void drop(float[][] values) {
        for (float[] row : values) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextFloat() < DROPPED ? 0 : row[j] / (1 - DROPPED);
            }
        }
    }

    /** Units that were silent, by the rectifier or dropped, pass nothing back; the others were scaled up. */
    private static void silence(float[][] slopes, float[][] values) {
        for (int i = 0; i < slopes.length; i++) {
            for (int j = 0; j < slopes[i].length; j++) {
                slopes[i][j] = values[i][j] > 0 ? slopes[i][j] / (1 - DROPPED) : 0;
            }
        }
    }

    /** From probabilities to the slopes of the weighted cross-entropy. */
    private void subtract(int[] batch, float[][] probabilities) {
        for (int i = 0; i < batch.length; i++) {
            float[] shares = examples.shares[batch[i]];
            float weight = examples.weights[batch[i]] / batch.length;
            for (int j = 0; j < shares.length; j++) {
                probabilities[i][j] = (probabilities[i][j] - shares[j]) * weight;
            }
        }
    }

    private static void softmax(float[][] values) {
        for (float[] row : values) {
            float most = Float.NEGATIVE_INFINITY;
            for (float value : row) {
                most = Math.max(most, value);
            }
            float sum = 0;
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) StrictMath.exp(row[j] - most);
                sum += row[j];
            }
            for (int j = 0; j < row.length; j++) {
                row[j] /= sum;
            }
        }
    }
}
