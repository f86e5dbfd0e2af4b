package news.dateline.enrich.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures clusters on generated stories and their copies; prints the figures that the documentation quotes. */
class DuplicateRecognitionTest {
    private static final int STORIES = 300;

    private final Fingerprints fingerprints = new Fingerprints();

    /** @param story which made story the article's text comes from */
    private record Made(int story, Fingerprint fingerprint) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 21}) // the limits were set with 1 to 13; 21 was not looked at
    void putsCopiesTogetherAndStrangersNever(long seed) {
        List<Made> articles = made(seed);
        Map<String, List<Integer>> clusters = clusters(articles);

        Figures figures = Figures.of(articles, clusters.values());
        System.out.println("duplicates seed " + seed + ": " + figures);
        assertThat(figures.f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.mixed()).as("clusters with strangers").isZero();
    }

    private List<Made> made(long seed) {
        Random random = new Random(seed);
        StoryMaker maker = new StoryMaker(seed);
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            List<String> story = maker.story();
            made.add(made(i, 0, String.join("\n\n", story)));
            for (int copy = random.nextInt(6); copy > 0; copy--) {
                made.add(made(i, copy, maker.copy(story)));
            }
        }
        return made;
    }

    private Made made(int story, int copy, String text) {
        String id = "site" + copy + ":story-" + story + "-" + copy;
        return new Made(
                story, fingerprints.of(Enriched.article(id, text, copy, null)).orElseThrow());
    }

    /** As the stream does it: those that share a band are compared, and each article's origin names its cluster. */
    private Map<String, List<Integer>> clusters(List<Made> articles) {
        Map<String, List<Fingerprint>> bands = new HashMap<>();
        for (Made made : articles) {
            fingerprints
                    .bands(made.fingerprint())
                    .forEach(band ->
                            bands.computeIfAbsent(band, b -> new ArrayList<>()).add(made.fingerprint()));
        }
        Map<String, List<Integer>> clusters = new HashMap<>();
        for (Made made : articles) {
            Map<String, Relative> relatives = new HashMap<>();
            for (String band : fingerprints.bands(made.fingerprint())) {
                for (Fingerprint other : bands.getOrDefault(band, List.of())) {
                    if (!other.id().equals(made.fingerprint().id())) {
                        fingerprints
                                .compare(made.fingerprint(), other)
                                .ifPresent(like ->
                                        relatives.put(other.id().toString(), Relative.of(other, like.similarity())));
                    }
                }
            }
            String cluster = Origins.of(Relative.of(made.fingerprint(), 1), relatives.values())
                    .cluster();
            clusters.computeIfAbsent(cluster, c -> new ArrayList<>()).add(made.story());
        }
        return clusters;
    }

    /**
     * @param precision share of the pairs put together that belong together
     * @param recall share of the pairs that belong together that were put together
     * @param mixed clusters with articles of more than one story
     */
    private record Figures(int articles, double precision, double recall, double f1, long mixed) {
        static Figures of(List<Made> articles, Collection<List<Integer>> clusters) {
            Map<Integer, Integer> sizes = new HashMap<>();
            articles.forEach(made -> sizes.merge(made.story(), 1, Integer::sum));
            double together =
                    clusters.stream().mapToDouble(c -> pairs(c.size())).sum();
            double right = 0;
            for (List<Integer> cluster : clusters) {
                Map<Integer, Integer> stories = new HashMap<>();
                cluster.forEach(story -> stories.merge(story, 1, Integer::sum));
                right += stories.values().stream().mapToDouble(Figures::pairs).sum();
            }
            double belong = sizes.values().stream().mapToDouble(Figures::pairs).sum();
            double precision = right / together;
            double recall = right / belong;
            return new Figures(
                    articles.size(),
                    precision,
                    recall,
                    2 * precision * recall / (precision + recall),
                    clusters.stream()
                            .filter(c -> c.stream().distinct().count() > 1)
                            .count());
        }

        private static double pairs(int size) {
            return size * (size - 1) / 2.0;
        }
    }
}
