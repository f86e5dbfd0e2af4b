package news.dateline.extraction.training;

import java.util.Arrays;
import java.util.Random;

/** A fully connected layer, {@code output = input × weights + bias}, and what Adam (Kingma and Ba 2015) keeps of it. */
final class DenseLayer {
    private static final float FIRST_DECAY = 0.9f;
    private static final float SECOND_DECAY = 0.999f;
    private static final float TINY = 1e-8f;
    private static final float SHRINKAGE = 1e-4f;

    /** One row for each input, and the bias as the last row. */
    private final float[][] weights;

    private final float[][] first;
    private final float[][] second;
    private final float[][] gradient;

    /** @param spread variance of the first weights times the number of inputs: 2 before rectified units, else 1 */
    DenseLayer(int inputs, int outputs, int spread, Random random) {
        weights = new float[inputs + 1][outputs];
        first = new float[inputs + 1][outputs];
        second = new float[inputs + 1][outputs];
        gradient = new float[inputs + 1][outputs];
        double deviation = Math.sqrt((double) spread / inputs);
        for (int i = 0; i < inputs; i++) {
            for (int j = 0; j < outputs; j++) {
                weights[i][j] = (float) (random.nextGaussian() * deviation);
            }
        }
    }

    /** A row of outputs for each row of inputs. */
    float[][] forward(float[][] inputs) {
        float[][] outputs = new float[inputs.length][];
        for (int i = 0; i < inputs.length; i++) {
            outputs[i] = weights[weights.length - 1].clone();
            Matrices.addRows(inputs[i], weights, outputs[i]);
        }
        return outputs;
    }

    /** How the loss changes with each input, given how it changes with each output. */
    float[][] backward(float[][] slopes) {
        float[][] columns = Matrices.transpose(weights);
        float[][] result = new float[slopes.length][];
        for (int i = 0; i < slopes.length; i++) {
            float[] sum = new float[weights.length];
            Matrices.addRows(slopes[i], columns, sum);
            result[i] = Arrays.copyOf(sum, weights.length - 1);
        }
        return result;
    }

    /** One step of Adam down the slopes of a batch, with the weights, not the bias, drawn towards zero. */
    void learn(float[][] inputs, float[][] slopes, float rate, int step) {
        float[][] columns = Matrices.transpose(inputs);
        int bias = weights.length - 1;
        float[] ones = new float[slopes.length];
        Arrays.fill(ones, 1);
        float firstScale = (float) (1 / (1 - StrictMath.pow(FIRST_DECAY, step)));
        float secondScale = (float) (1 / (1 - StrictMath.pow(SECOND_DECAY, step)));
        for (int i = 0; i <= bias; i++) {
            float[] sum = gradient[i];
            float shrinkage = i == bias ? 0 : SHRINKAGE;
            for (int j = 0; j < sum.length; j++) {
                sum[j] = shrinkage * weights[i][j];
            }
            Matrices.addRows(i == bias ? ones : columns[i], slopes, sum);
            move(i, rate * firstScale, secondScale);
        }
    }

    private void move(int row, float rate, float secondScale) {
        float[] sum = gradient[row];
        float[] mean = first[row];
        float[] square = second[row];
        float[] own = weights[row];
        for (int j = 0; j < own.length; j++) {
            mean[j] = FIRST_DECAY * mean[j] + (1 - FIRST_DECAY) * sum[j];
            square[j] = SECOND_DECAY * square[j] + (1 - SECOND_DECAY) * sum[j] * sum[j];
            own[j] -= rate * mean[j] / ((float) Math.sqrt(square[j] * secondScale) + TINY);
        }
    }
}
