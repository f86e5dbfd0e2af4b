package news.dateline.console;

import static news.dateline.console.cluster.TestCluster.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import news.dateline.console.cluster.TestCluster;
import news.dateline.model.ArticleId;
import news.dateline.model.Enrichment;
import news.dateline.model.RawArticle;
import news.dateline.model.TopicCatalogue;
import news.dateline.runtime.OperatedService;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story on its topics, asked for by id and by headline. */
class StoriesIT {
    private final TestCluster cluster = TestCluster.shared();
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final String id = "coast:" + word;

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @TempDir
    private Path folder;

    private OperatedService console;
    private Browser browser;

    @BeforeEach
    void start() throws Exception {
        for (var topic : TopicCatalogue.all()) {
            cluster.topicIfMissing(topic.name(), 4);
        }
        console = TestConsole.start(cluster, folder, Map.of());
        browser = new Browser(console.port());
        write();
    }

    @AfterEach
    void stop() {
        console.close();
    }

    @Test
    void areFoundByTheirId() throws Exception {
        JsonNode story = browser.json("/api/v1/story?id=" + id);

        assertThat(story.path("steps").findValuesAsText("title")).containsExactly("Read", "Published");
        assertThat(story.path("complete").asBoolean()).isTrue();
        assertThat(story.at("/traces/0").asText()).isEqualTo(TRACE);
        assertThat(story.path("traces")).hasSize(1);
    }

    @Test
    void areFoundByWordsOfTheirHeadline() throws Exception {
        JsonNode found = browser.json("/api/v1/stories?words=SHUT%20" + word);

        assertThat(found.at("/stories/0/id").asText()).isEqualTo(id);
        assertThat(browser.json("/api/v1/stories?words=nonesuch%20" + word).path("stories"))
                .isEmpty();
    }

    @Test
    void areCountedForTheirProvidersFeed() throws Exception {
        Instant end = Instant.now().plusSeconds(30);
        JsonNode feed = feed();
        while (feed.isMissingNode() && Instant.now().isBefore(end)) {
            feed = feed();
        }

        assertThat(feed.path("silent").asBoolean(true)).isFalse();
        assertThat(feed.path("items").asInt() + feed.path("delays").size()).isPositive();
    }

    private JsonNode feed() throws Exception {
        for (JsonNode one : browser.json("/api/v1/feeds").path("feeds")) {
            if (one.path("provider").asText().equals("coast")) {
                return one;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    @Test
    void areAmongTheLatestArticles() throws Exception {
        JsonNode articles = browser.json("/api/v1/articles").path("articles");

        assertThat(articles.findValuesAsText("text")).contains(News.TEXT);
        assertThat(articles.toString()).doesNotContain("\"alignment\"");
    }

    private void write() throws Exception {
        RawArticle raw = News.raw(id, 1, "Bridge stays shut " + word, Instant.now());
        try (Producer<byte[], byte[]> producer = cluster.producer(Map.of())) {
            RecordMetadata place = send(producer, Topics.RAW.name(), raw.id(), News.RAW.write(raw));
            Enrichment from = new Enrichment(place.topic(), place.partition(), place.offset(), "test");
            send(producer, Topics.ENRICHED.name(), raw.id(), News.ENRICHED.write(News.enriched(raw, from)));
        }
    }

    private static RecordMetadata send(Producer<byte[], byte[]> producer, String topic, ArticleId id, byte[] value)
            throws Exception {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, bytes(id.toString()), value);
        record.headers().add("traceparent", bytes("00-" + TRACE + "-00f067aa0ba902b7-01"));
        return producer.send(record).get();
    }
}
