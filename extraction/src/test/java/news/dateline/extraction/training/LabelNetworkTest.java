package news.dateline.extraction.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelNetworkTest {
    private static final int UNITS = 16;
    private static final int EPOCHS = 150;

    @Test
    void learnsWhatNoStraightLineSeparates() {
        LabelNetwork network = LabelNetwork.train(quadrants(), UNITS, EPOCHS, 1);

        float[][] answers = network.probabilities(new float[][] {{1, 1}, {-1, -1}, {1, -1}, {-1, 1}});

        assertThat(answers[0][0]).isGreaterThan(0.8f);
        assertThat(answers[1][0]).isGreaterThan(0.8f);
        assertThat(answers[2][1]).isGreaterThan(0.8f);
        assertThat(answers[3][1]).isGreaterThan(0.8f);
    }

    @Test
    void answersWithProbabilities() {
        float[] answer = LabelNetwork.train(quadrants(), UNITS, 1, 1).probabilities(new float[][] {{0.3f, 2}})[0];

        assertThat(answer[0] + answer[1]).isBetween(0.999f, 1.001f);
    }

    @Test
    void givesTheSameNetworkAgain() {
        float[][] inputs = {{0.3f, -2}, {4, 1}};

        assertThat(LabelNetwork.train(quadrants(), UNITS, 3, 7).probabilities(inputs))
                .isDeepEqualTo(LabelNetwork.train(quadrants(), UNITS, 3, 7).probabilities(inputs));
    }

    /** The first label where both numbers have the same sign. */
    private static LabelExamples quadrants() {
        Random random = new Random(3);
        float[][] inputs = new float[1000][];
        float[][] shares = new float[inputs.length][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = new float[] {(float) random.nextGaussian(), (float) random.nextGaussian()};
            boolean same = inputs[i][0] * inputs[i][1] > 0;
            shares[i] = new float[] {same ? 1 : 0, same ? 0 : 1};
        }
        float[] weights = new float[inputs.length];
        Arrays.fill(weights, 1);
        return new LabelExamples(inputs, shares, weights);
    }
}
