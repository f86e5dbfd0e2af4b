package news.dateline.extraction.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SphericalKMeansTest {
    private static final int SEED = 5;

    @Test
    void groupsByDirectionWhateverTheLength() {
        int[] classes = SphericalKMeans.group(rays(), 2, 5, SEED).classes();

        int[] even = every(classes, 0);
        int[] odd = every(classes, 1);
        assertThat(Arrays.stream(even).distinct()).hasSize(1);
        assertThat(Arrays.stream(odd).distinct()).hasSize(1);
        assertThat(even[0]).isNotEqualTo(odd[0]);
    }

    @Test
    void hasCentresOfLengthOne() {
        for (float[] centre : SphericalKMeans.group(rays(), 2, 5, SEED).centres()) {
            assertThat(Math.hypot(centre[0], centre[1])).isBetween(0.999, 1.001);
        }
    }

    @Test
    void givesTheSameClassesAgain() {
        float[][] vectors = random(3000);

        assertThat(SphericalKMeans.group(vectors, 40, 4, SEED).classes())
                .isEqualTo(SphericalKMeans.group(vectors, 40, 4, SEED).classes());
    }

    /** By turns near one axis and near the other, ever longer. */
    private static float[][] rays() {
        Random random = new Random(SEED);
        float[][] rays = new float[100][];
        for (int i = 0; i < rays.length; i++) {
            float along = 1 + i;
            float aside = along * 0.1f * random.nextFloat();
            rays[i] = i % 2 == 0 ? new float[] {along, aside} : new float[] {aside, along};
        }
        return rays;
    }

    private static float[][] random(int count) {
        Random random = new Random(SEED);
        float[][] vectors = new float[count][7];
        for (float[] vector : vectors) {
            for (int j = 0; j < vector.length; j++) {
                vector[j] = (float) random.nextGaussian();
            }
        }
        return vectors;
    }

    private static int[] every(int[] values, int remainder) {
        int[] chosen = new int[values.length / 2];
        Arrays.setAll(chosen, i -> values[2 * i + remainder]);
        return chosen;
    }
}
