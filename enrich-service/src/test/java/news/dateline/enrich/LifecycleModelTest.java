package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.dateline.model.Advisory;
import news.dateline.model.Advisory.Decision;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Lifecycle.State;
import news.dateline.model.Origin;
import news.dateline.model.RawArticle;
import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Random stories against a plain model: the topics, compacted, equal it exactly. {@code -Ddateline.model.stories=2000}
 * makes it long.
 */
class LifecycleModelTest {
    private static final int STORIES = Integer.getInteger("dateline.model.stories", 120);
    private static final long SEED = Long.getLong("dateline.model.seed", 1);

    /** In which origins are judged, so many at once. */
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private static final int ORIGINS_A_MOMENT = 200;

    private final Wire wire = new Wire("dateline.enrich.duplicates", "true");
    private final PlainModel model = new PlainModel();
    private final List<Arrival> history = new ArrayList<>();
    private final Map<String, EnrichedArticle> open = new TreeMap<>();
    private final Map<String, EnrichedArticle> restricted = new TreeMap<>();
    private final Map<String, Origin> origins = new TreeMap<>();
    private final Map<String, Advisory> advisories = new TreeMap<>();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void theTopicsEqualTheModel() {
        compareToTheEnd(SEED, STORIES);
    }

    /** A copy met a story that had just been held, and was counted for ever when it came back at the same version. */
    @Test
    void aStoryThatComesBackHasNoCopiesButThoseItMeetsThen() {
        compareToTheEnd(7, 200);
    }

    private void compareToTheEnd(long seed, int stories) {
        List<Arrival> arrivals = new Scenario(seed).arrivals(stories);
        arrivals.forEach(this::send);
        judgeOrigins(stories);
        compareWithModel();

        model.passTo(Scenario.SOON.plusSeconds(2));
        pass(Duration.between(Stories.NINE, Scenario.SOON).plusSeconds(1));
        judgeOrigins(stories);
        compareWithModel();

        assertThat(advisories.values()).allSatisfy(a -> assertThat(a.decision()).isEqualTo(Decision.ACTED));
        assertThat(advisories).hasSize((int)
                arrivals.stream().filter(arrival -> arrival.notice() != null).count());
    }

    private void judgeOrigins(int stories) {
        for (int judged = 0; judged <= stories; judged += ORIGINS_A_MOMENT) {
            pass(MOMENT);
        }
    }

    private void pass(Duration time) {
        wire.pass(time);
        compact();
    }

    private void send(Arrival arrival) {
        model.take(arrival);
        wire.send(arrival.article());
        compact();
        history.add(arrival);
        EnrichedArticle now = open.get(Scenario.id(arrival.story()).toString());
        assertThat(now == null ? null : now.article().version())
                .as(() -> soFar(arrival.story()))
                .isEqualTo(model.openVersion(arrival.story()));
    }

    private String soFar(int story) {
        return history.stream()
                .filter(arrival -> arrival.story() == story)
                .map(arrival -> arrival.notice() == null
                        ? arrival.article().version() + " "
                                + arrival.article().status() + " "
                                + arrival.article().embargoStated()
                        : arrival.article().id() + " " + arrival.notice())
                .collect(Collectors.joining(", ", "story so far: ", ""));
    }

    private void compareWithModel() {
        assertThat(open.values()).extracting(a -> a.lifecycle().state()).containsOnly(State.LIVE);
        assertThat(versions(open)).isEqualTo(openVersions());
        assertThat(versions(restricted)).isEqualTo(model.held());
        assertThat(clusters()).isEqualTo(expectedClusters());
    }

    private void compact() {
        compact(Topics.ENRICHED, open);
        compact(Topics.RESTRICTED, restricted);
        compact(Topics.ORIGINS, origins);
        wire.advisories().forEach(advisory -> advisories.put(advisory.id().toString(), advisory));
    }

    private <K, V> void compact(Topic<K, V> topic, Map<String, V> latest) {
        for (TestRecord<K, V> record : wire.records(topic)) {
            if (record.value() == null) {
                latest.remove(record.key().toString());
            } else {
                latest.put(record.key().toString(), record.value());
            }
        }
    }

    private static Map<String, Integer> versions(Map<String, EnrichedArticle> articles) {
        Map<String, Integer> versions = new TreeMap<>();
        articles.forEach((id, article) -> versions.put(id, article.article().version()));
        return versions;
    }

    private Map<String, Integer> openVersions() {
        Map<String, Integer> versions = new TreeMap<>();
        model.open().forEach((id, article) -> versions.put(id, article.version()));
        return versions;
    }

    /** Cluster and number of copies by article. */
    private Map<String, String> clusters() {
        Map<String, String> clusters = new TreeMap<>();
        origins.forEach((id, origin) -> clusters.put(id, origin.cluster() + " " + origin.copies()));
        return clusters;
    }

    /** Open articles with one text are one cluster, named after the earliest. */
    private Map<String, String> expectedClusters() {
        Map<String, List<RawArticle>> byText = model.open().values().stream()
                .collect(Collectors.groupingBy(
                        a -> a.body().text().replaceFirst("Version \\d+\\.$", ""), TreeMap::new, Collectors.toList()));
        Map<String, String> expected = new TreeMap<>();
        for (List<RawArticle> same : byText.values()) {
            List<RawArticle> ordered = new ArrayList<>(same);
            ordered.sort(Comparator.comparing(RawArticle::versionCreated).thenComparing(a -> a.id().toString()));
            String cluster = ordered.get(0).id() + " " + (ordered.size() - 1);
            same.forEach(a -> expected.put(a.id().toString(), cluster));
        }
        return expected;
    }
}
