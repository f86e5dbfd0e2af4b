package news.dateline.extraction.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dateline.extraction.entity.AllowedLabels;
import news.dateline.extraction.entity.TrainingDocument;
import org.junit.jupiter.api.Test;

class WordModelTest {
    private static final int WORDS = 60;

    @Test
    void groupsAWordThatNoTextHoldsByTheLabelsOfWordsLikeIt() {
        SortedMap<String, float[]> embeddings = embeddings();

        Map<String, String> paths =
                new WordModel(embeddings).paths(LabelCounts.of(List.of(text())), List.copyOf(embeddings.keySet()));

        String person = paths.getOrDefault("Per" + (char) ('a' + 25), "");
        String place = paths.getOrDefault("Loc" + (char) ('a' + 25), "");
        assertThat(person).isNotEmpty();
        assertThat(place).isNotEmpty();
        assertThat(person.charAt(0)).isNotEqualTo(place.charAt(0));
    }

    @Test
    void countsOnlyLabelsThatAreCertain() {
        TrainingDocument document = new TrainingDocument(
                List.of(List.of("Ada", "spoke")), List.of(AllowedLabels.withoutMisc(List.of("B-PER", "O"))));

        Map<String, int[]> counts = LabelCounts.of(List.of(document));

        assertThat(counts).containsOnlyKeys("Ada");
    }

    private static String name(String start, int number) {
        return start + (char) ('a' + number % 26) + (number < 26 ? "" : "x".repeat(number / 26));
    }

    /** Persons at one place, places at another. */
    private static SortedMap<String, float[]> embeddings() {
        Random random = new Random(1);
        SortedMap<String, float[]> embeddings = new TreeMap<>();
        for (int i = 0; i < WORDS; i++) {
            embeddings.put(name("Per", i), new float[] {1 + noise(random), noise(random)});
            embeddings.put(name("Loc", i), new float[] {noise(random), 1 + noise(random)});
        }
        return embeddings;
    }

    private static float noise(Random random) {
        return 0.1f * random.nextFloat();
    }

    /** Two thirds of the words, the twenty-sixth of each kind not among them. */
    private static TrainingDocument text() {
        List<List<String>> sentences = new ArrayList<>();
        List<int[]> allowed = new ArrayList<>();
        for (int copy = 0; copy < 20; copy++) {
            for (int i = 0; i < 25; i++) {
                sentences.add(List.of(name("Per", i), "saw", name("Loc", i)));
                allowed.add(AllowedLabels.of(List.of("B-PER", "O", "B-LOC")));
            }
        }
        return new TrainingDocument(sentences, allowed);
    }
}
