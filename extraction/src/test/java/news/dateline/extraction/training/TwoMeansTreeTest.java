package news.dateline.extraction.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TwoMeansTreeTest {

    @Test
    void givesNeighboursALongCommonBeginning() {
        String[] paths = TwoMeansTree.paths(points(0, 1, 100, 101), 5, 2);

        assertThat(paths).doesNotHaveDuplicates().allMatch(path -> path.length() == 2);
        assertThat(paths[0].charAt(0)).isEqualTo(paths[1].charAt(0)).isNotEqualTo(paths[2].charAt(0));
        assertThat(paths[2].charAt(0)).isEqualTo(paths[3].charAt(0));
    }

    @Test
    void stopsAtTheDepth() {
        assertThat(TwoMeansTree.paths(points(0, 1, 2, 3, 4, 5, 6, 7), 1, 2)).containsOnly("0", "1");
    }

    @Test
    void leavesASmallSetWhole() {
        assertThat(TwoMeansTree.paths(points(0, 1, 50, 51), 9, 3)).containsOnly("0", "1");
    }

    @Test
    void leavesEqualPointsTogether() {
        assertThat(TwoMeansTree.paths(points(3, 3, 3), 9, 2)).containsOnly("");
    }

    private static float[][] points(int... places) {
        return Arrays.stream(places).mapToObj(place -> new float[] {place, 1}).toArray(float[][]::new);
    }
}
