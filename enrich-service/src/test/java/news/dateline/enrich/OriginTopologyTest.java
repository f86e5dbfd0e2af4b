package news.dateline.enrich;

import static news.dateline.enrich.Stories.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.enrich.duplicate.StoryMaker;
import news.dateline.model.ArticleId;
import news.dateline.model.ArticleStatus;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.Origin;
import news.dateline.model.Origin.Status;
import news.dateline.model.Provenance;
import news.dateline.model.RawArticleDraft;
import news.dateline.runtime.Topics;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OriginTopologyTest {
    private final Wire wire = new Wire("dateline.enrich.duplicates", "true");
    private final Map<String, Origin> origins = new TreeMap<>();
    private final StoryMaker maker = new StoryMaker(7);
    private final List<String> story = maker.story();
    private final String text = String.join("\n\n", story);

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void anArticleAloneIsItsOwnOrigin() {
        wire.send(article("coast:1", 1, 0, text).finish());

        assertThat(origin("coast:1").status()).isEqualTo(Status.ORIGINAL);
        assertThat(origin("coast:1").copies()).isZero();
    }

    @Test
    void aCopyNamesWhoHadItFirstAndTheFirstCountsItsCopies() {
        wire.send(article("coast:1", 1, 0, text).finish());
        wire.send(article("inland:1", 1, 5, String.join("\n", story.subList(0, 5)))
                .finish());
        wire.send(article("upriver:1", 1, 9, text).finish());

        assertThat(origin("inland:1").cluster()).isEqualTo("coast:1");
        assertThat(origin("inland:1").status()).isEqualTo(Status.EXCERPT);
        assertThat(origin("upriver:1").status()).isEqualTo(Status.COPY);
        assertThat(origin("coast:1").copies()).isEqualTo(2);
        assertThat(origin("coast:1").independentOrigins()).isOne();
    }

    @Test
    void strangersStayApart() {
        wire.send(article("coast:1", 1, 0, text).finish());
        wire.send(article("inland:1", 1, 5, String.join("\n\n", new StoryMaker(8).story()))
                .finish());

        assertThat(origin("inland:1").status()).isEqualTo(Status.ORIGINAL);
    }

    @Test
    void anAgencyThatComesLateTakesTheFirstPlaceOfItsCopies() {
        wire.send(article("coast:1", 1, 0, text).credit("dpa").finish());
        wire.send(article("dpa:1", 1, 9, text).finish());

        assertThat(origin("coast:1").first()).isEqualTo(ArticleId.parse("dpa:1"));
        assertThat(origin("dpa:1").status()).isEqualTo(Status.ORIGINAL);
    }

    @Test
    void aWithdrawnArticleLeavesItsCluster() {
        wire.send(article("coast:1", 1, 0, text).finish());
        wire.send(article("inland:1", 1, 5, text).finish());
        wire.send(
                article("coast:1", 2, 6, "KILL").status(ArticleStatus.CANCELED).finish());

        assertThat(origins()).doesNotContainKey("coast:1");
        assertThat(origin("inland:1").status()).isEqualTo(Status.ORIGINAL);
        assertThat(origin("inland:1").copies()).isZero();
    }

    @Test
    void aNewVersionWithOtherWordsLeavesItsCluster() {
        wire.send(article("coast:1", 1, 0, text).finish());
        wire.send(article("inland:1", 1, 5, text).finish());
        wire.send(article("coast:1", 2, 6, String.join("\n\n", new StoryMaker(8).story()))
                .finish());

        assertThat(origin("inland:1").copies()).isZero();
        assertThat(origin("coast:1").copies()).isZero();
        assertThat(origin("coast:1").version()).isEqualTo(2);
    }

    @Test
    void aNewVersionThatStillHasTheTextStays() {
        wire.send(article("coast:1", 1, 0, text).finish());
        wire.send(article("inland:1", 1, 5, text).finish());
        wire.send(article("inland:1", 2, 6, text + "\n\nThe paper's readers may write to the desk.")
                .finish());

        assertThat(origin("inland:1").cluster()).isEqualTo("coast:1");
        assertThat(origin("coast:1").copies()).isEqualTo(1);
    }

    @Test
    void aStoryThatEightySitesBringIsCountedWhole() {
        for (int site = 0; site < 80; site++) {
            wire.send(article("site" + site + ":1", 1, site, text).finish());
        }

        assertThat(origin("site0:1").copies()).isEqualTo(79);
        assertThat(origin("site79:1").copies()).isEqualTo(79);
        assertThat(origin("site79:1").first()).isEqualTo(ArticleId.parse("site0:1"));
    }

    @Test
    void whatIsUnderEmbargoIsNotCompared() {
        Instant later = NINE.plus(Duration.ofHours(3));
        wire.send(article("coast:1", 1, 0, text)
                .embargoedUntil(later.atOffset(ZoneOffset.UTC))
                .finish());
        assertThat(origins()).isEmpty();
        wire.pass(Duration.ofHours(3));

        assertThat(origins()).containsKey("coast:1");
    }

    private Origin origin(String id) {
        assertThat(origins()).containsKey(id);
        return origins().get(id);
    }

    /** The topic as compaction leaves it. */
    private Map<String, Origin> origins() {
        wire.pass(Duration.ofSeconds(1));
        for (TestRecord<ArticleId, Origin> record : wire.records(Topics.ORIGINS)) {
            if (record.value() == null) {
                origins.remove(record.key().toString());
            } else {
                origins.put(record.key().toString(), record.value());
            }
        }
        return origins;
    }

    private static RawArticleDraft article(String id, int version, int minute, String body) {
        String sha256 = CloudEvent.sha256((id + version + body).getBytes(StandardCharsets.UTF_8));
        Instant at = NINE.plusSeconds(60L * minute);
        return new RawArticleDraft(ArticleId.parse(id), at, new Provenance("plain", "UTF-8", List.of(), sha256, at))
                .version(version)
                .headline("Headline of " + id)
                .body(new Body(Body.Kind.PLAIN, body));
    }
}
