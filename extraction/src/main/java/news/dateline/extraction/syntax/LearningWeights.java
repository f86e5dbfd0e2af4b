package news.dateline.extraction.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * Weights of an averaged perceptron in training (Collins 2002): an update moves the current weights, and what is kept
 * in the end is their mean over all steps, which forgets less of the early examples.
 */
final class LearningWeights implements Scores {
    private final int bits;
    private final int width;
    private final int[] current;
    private final double[] stepped;
    private long step = 1;

    LearningWeights(int bits, int width) {
        this.bits = bits;
        this.width = width;
        this.current = new int[width << bits];
        this.stepped = new double[width << bits];
    }

    @Override
    public void sum(int[] hashes, int[] scores) {
        Arrays.fill(scores, 0);
        for (int hash : hashes) {
            int at = (hash >>> (32 - bits)) * width;
            for (int i = 0; i < width; i++) {
                scores[i] += current[at + i];
            }
        }
    }

    /** One example has been seen, whether or not it changed anything. */
    void tick() {
        step++;
    }

    void update(int[] hashes, int count, int right, int wrong) {
        for (int i = 0; i < count; i++) {
            int at = (hashes[i] >>> (32 - bits)) * width;
            move(at + right, 1);
            move(at + wrong, -1);
        }
    }

    private void move(int at, int by) {
        current[at] += by;
        stepped[at] += (double) step * by;
    }

    /** The mean weights of several models, in eight bits; those that round to nothing are dropped. */
    static FrozenWeights freeze(List<LearningWeights> models) {
        LearningWeights one = models.get(0);
        double greatest = 1e-9;
        for (int i = 0; i < one.current.length; i++) {
            greatest = Math.max(greatest, Math.abs(mean(models, i)));
        }
        double scale = EightBits.scale(greatest);
        byte[] table = new byte[one.current.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) Math.round(mean(models, i) * scale);
        }
        return new FrozenWeights(one.bits, one.width, table);
    }

    private static double mean(List<LearningWeights> models, int i) {
        double sum = 0;
        for (LearningWeights model : models) {
            sum += model.current[i] - model.stepped[i] / model.step;
        }
        return sum / models.size();
    }
}
