package news.dateline.console;

import static news.dateline.console.cluster.TestCluster.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import news.dateline.console.cluster.RecordReader;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.cluster.TestCluster;
import news.dateline.model.Advisory;
import news.dateline.model.ArticleId;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Enrichment;
import news.dateline.model.Json;
import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import news.dateline.model.TopicCatalogue;
import news.dateline.runtime.OperatedService;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notices that wait for a decision and articles that wait for their hour, over HTTP. */
class HeldIT {
    private static final String HEADLINE = "Regulator clears merger";
    private static final String[] VIEWER = {"Authorization", "Bearer a-secret-for-viewing"};
    private static final String[] OPERATOR = {
        "Authorization", "Bearer a-secret-for-operating", "X-Dateline-Console", "test"
    };
    private static final OffsetDateTime HOUR = OffsetDateTime.parse("2031-05-06T07:00:00+02:00");

    private final TestCluster cluster = TestCluster.shared();
    private final String provider = "h" + UUID.randomUUID().toString().substring(0, 8);
    private final ArticleId notice = ArticleId.parse(provider + ":kill");
    private final ArticleId story = ArticleId.parse(provider + ":merger");

    @TempDir
    private Path folder;

    private OperatedService console;
    private Browser browser;

    @BeforeEach
    void start() throws Exception {
        for (var topic : TopicCatalogue.all()) {
            cluster.topicIfMissing(topic.name(), 4);
        }
        console = TestConsole.start(
                cluster,
                folder,
                Map.of(
                        "dateline.console.tokens.view",
                        "desk=a-secret-for-viewing",
                        "dateline.console.tokens.operate",
                        "anna=a-secret-for-operating"));
        browser = new Browser(console.port());
    }

    @AfterEach
    void stop() {
        console.close();
    }

    @Test
    void showTheHourOfAnArticleUnderEmbargo() throws Exception {
        restricted(held(HOUR));

        JsonNode shown = article(OPERATOR);
        assertThat(shown.path("until").asText()).isEqualTo("2031-05-06T05:00:00Z");
        assertThat(shown.path("why").asText()).isEqualTo("EMBARGO");
        assertThat(shown.path("headline").asText()).isEqualTo(HEADLINE);
    }

    @Test
    void doNotTellAViewerWhichStoryIsUnderEmbargo() throws Exception {
        restricted(held(HOUR));

        assertThat(article(VIEWER).path("until").asText()).isEqualTo("2031-05-06T05:00:00Z");
        assertThat(browser.get("/api/v1/held", VIEWER).body()).doesNotContain(HEADLINE, story.toString());
    }

    @Test
    void sayThatAnEmbargoCannotBeRead() throws Exception {
        restricted(held(null));

        assertThat(article(OPERATOR).path("why").asText()).isEqualTo("UNREADABLE_EMBARGO");
        assertThat(article(OPERATOR).has("until")).isFalse();
    }

    @Test
    void forgetAnArticleThatWasOpened() throws Exception {
        restricted(held(HOUR));
        assertThat(article(OPERATOR).isMissingNode()).isFalse();

        restricted(null);

        assertThat(article(OPERATOR).isMissingNode()).isTrue();
    }

    @Test
    void writeADecisionWithWhoMadeIt() throws Exception {
        advisory(story);

        assertThat(decide("confirm", OPERATOR).statusCode()).isEqualTo(200);

        assertThat(decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.path("verdict").asText()).isEqualTo("confirm");
            assertThat(decision.path("decidedBy").asText()).isEqualTo("anna");
        });
        assertThat(waiting().at("/decided/verdict").asText()).isEqualTo("confirm");
    }

    @Test
    void areDecidedOnlyOnce() throws Exception {
        advisory(story);

        decide("reject", OPERATOR);

        assertThat(decide("confirm", OPERATOR).statusCode()).isEqualTo(409);
        assertThat(decisions()).hasSize(1);
    }

    @Test
    void leaveTheListWhenTheDecisionWasCarriedOut() throws Exception {
        Advisory advisory = advisory(story);
        assertThat(waiting().isMissingNode()).isFalse();

        write(
                Topics.ADVISORIES.name(),
                story,
                Json.of(Advisory.class).write(advisory.decided(Advisory.Decision.ACTED, story)));

        assertThat(waiting().isMissingNode()).isTrue();
        assertThat(decide("confirm", OPERATOR).statusCode()).isEqualTo(409);
    }

    @Test
    void needAStoryToBeConfirmed() throws Exception {
        advisory(null);

        assertThat(decide("confirm", OPERATOR).statusCode()).isEqualTo(400);
        assertThat(decisions()).isEmpty();
    }

    @Test
    void areNotDecidedByAViewerNorByAnotherSite() throws Exception {
        advisory(story);

        assertThat(decide("confirm", VIEWER[0], VIEWER[1], "X-Dateline-Console", "test")
                        .statusCode())
                .isEqualTo(403);
        assertThat(decide("confirm", OPERATOR[0], OPERATOR[1]).statusCode()).isEqualTo(403);
        assertThat(decide("perhaps", OPERATOR).statusCode()).isEqualTo(400);
        assertThat(decisions()).isEmpty();
    }

    private HttpResponse<String> decide(String verdict, String... headers) throws Exception {
        return browser.post(
                "/api/v1/held/decide", "{\"advisory\":\"" + notice + "\",\"verdict\":\"" + verdict + "\"}", headers);
    }

    private JsonNode waiting() throws Exception {
        return ours(
                "advisories", OPERATOR, one -> one.at("/advisory/id").asText().equals(notice.toString()));
    }

    private JsonNode article(String... headers) throws Exception {
        return ours("articles", headers, one -> one.path("provider").asText().equals(provider));
    }

    private JsonNode ours(String list, String[] headers, java.util.function.Predicate<JsonNode> wanted)
            throws Exception {
        JsonNode all = new ObjectMapper()
                .readTree(browser.get("/api/v1/held", headers).body())
                .path(list);
        return StreamSupport.stream(all.spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    private List<JsonNode> decisions() {
        try (RecordReader reader = new RecordReader(cluster.clients())) {
            return reader
                    .search(new RecordReader.Search(
                            Topics.ADVISORY_DECISIONS.name(),
                            null,
                            Instant.EPOCH,
                            record -> record.keyText().equals(notice.toString()),
                            1000))
                    .records()
                    .stream()
                    .map(HeldIT::json)
                    .toList();
        }
    }

    private static JsonNode json(StoredRecord record) {
        try {
            return new ObjectMapper().readTree(record.value().get());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private EnrichedArticle held(@Nullable OffsetDateTime until) {
        RawArticle plain = News.raw(story.toString(), 1, HEADLINE);
        RawArticle embargoed = new RawArticleDraft(plain.id(), News.NINE, plain.provenance())
                .headline(HEADLINE)
                .body(plain.body())
                .embargoStated("not before the markets open")
                .embargoedUntil(until)
                .finish();
        return News.enriched(embargoed, new Enrichment(Topics.RAW.name(), 0, 0, "test"))
                .withLifecycle(new Lifecycle(Lifecycle.State.HELD, null, null));
    }

    private void restricted(@Nullable EnrichedArticle article) throws Exception {
        write(Topics.RESTRICTED.name(), story, article == null ? null : News.ENRICHED.write(article));
    }

    private Advisory advisory(@Nullable ArticleId target) throws Exception {
        Advisory advisory = new Advisory(
                notice,
                Advisory.Kind.KILL,
                target,
                target == null ? List.of() : List.of(new Advisory.Candidate(target, 1, 0.6)),
                List.of("KILL KILL KILL"),
                0.6,
                Advisory.Decision.HELD,
                News.NINE,
                null,
                null);
        write(
                Topics.ADVISORIES.name(),
                target == null ? notice : target,
                Json.of(Advisory.class).write(advisory));
        return advisory;
    }

    private void write(String topic, ArticleId key, byte @Nullable [] value) throws Exception {
        try (Producer<byte[], byte[]> producer = cluster.producer(Map.of())) {
            producer.send(new ProducerRecord<>(topic, bytes(key.toString()), value))
                    .get();
        }
    }
}
