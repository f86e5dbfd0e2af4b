package news.dateline.console;

import static news.dateline.console.cluster.TestCluster.bytes;
import static news.dateline.console.cluster.TestCluster.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.console.cluster.RecordReader;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.cluster.TestCluster;
import news.dateline.model.TopicCatalogue;
import news.dateline.runtime.DeadLetter;
import news.dateline.runtime.OperatedService;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dead letters from the topic to the page's buttons and back. */
class LettersIT {
    private final TestCluster cluster = TestCluster.shared();
    private final String provider = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final String origin = "o-" + UUID.randomUUID();

    @TempDir
    private Path folder;

    private OperatedService console;
    private Browser browser;

    @BeforeEach
    void start() throws Exception {
        cluster.topic(origin, 4, Map.of());
        cluster.topicIfMissing(TopicCatalogue.DEAD_LETTERS.name(), 4);
        console = TestConsole.start(cluster, folder, Map.of());
        browser = new Browser(console.port());
    }

    @AfterEach
    void stop() {
        console.close();
    }

    @Test
    void areGroupedByTheirCause() throws Exception {
        write(letter("1", 0, "line 1, column 7"), letter("2", 1, "line 3, column 20"));

        assertThat(cause().path("total").asInt()).isEqualTo(2);
        assertThat(cause().path("waiting").asInt()).isEqualTo(2);
        assertThat(cause().path("reason").asText()).isEqualTo("MALFORMED");
    }

    @Test
    void goBackToTheirPartitionInTheOrderInWhichTheyStood() throws Exception {
        write(letter("late", 8, "x"), letter("early", 7, "x"));

        act("replay");

        assertThat(recordsOn(origin))
                .extracting(record -> record.keyText())
                .containsExactly(provider + ":early", provider + ":late");
        assertThat(recordsOn(origin)).allSatisfy(record -> {
            assertThat(record.partition().partition()).isEqualTo(3);
            assertThat(record.headers()).containsEntry("dateline.replay.count", "1");
            assertThat(record.headers()).doesNotContainKey(DeadLetter.REASON);
        });
    }

    @Test
    void areSentAgainOnlyOnce() throws Exception {
        write(letter("1", 0, "x"));

        act("replay");
        act("replay");

        assertThat(recordsOn(origin)).hasSize(1);
        assertThat(cause().path("waiting").asInt()).isZero();
        assertThat(cause().path("replayed").asInt()).isEqualTo(1);
    }

    @Test
    void areParkedWithTheirErrorAndANoteOfWhoDidIt() throws Exception {
        write(letter("1", 0, "x"));

        act("park");

        assertThat(recordsOn(origin)).isEmpty();
        assertThat(recordsOn(TopicCatalogue.PARKED.name()))
                .filteredOn(record -> record.keyText().equals(provider + ":1"))
                .singleElement()
                .satisfies(record -> assertThat(record.headers()).containsEntry(DeadLetter.REASON, "MALFORMED"));
        JsonNode letters = browser.json("/api/v1/letters/cause?fingerprint="
                + cause().path("fingerprint").asText());
        assertThat(letters.at("/letters/0/action/by").asText()).isEqualTo("local");
    }

    @Test
    void areTriedWithoutBeingSent() throws Exception {
        write(letter("1", 0, "x"));

        JsonNode tried = browser.json("/api/v1/letters/dry-run?fingerprint="
                + cause().path("fingerprint").asText());

        assertThat(tried.at("/tried/0/result/verdict").asText()).isEqualTo("UNKNOWN");
        assertThat(recordsOn(origin)).isEmpty();
    }

    private void act(String action) throws Exception {
        browser.act(
                "/api/v1/letters/" + action,
                "{\"fingerprint\":\"" + cause().path("fingerprint").asText() + "\"}");
        until(() -> {
            try {
                return browser.json("/api/v1/letters/job").at("/job/endedAt").isTextual();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(browser.json("/api/v1/letters/job").at("/job/problem").asText(""))
                .isEmpty();
    }

    private JsonNode cause() throws Exception {
        for (JsonNode cause : browser.json("/api/v1/letters").path("causes")) {
            if (cause.path("provider").asText().equals(provider)) {
                return cause;
            }
        }
        throw new AssertionError("no cause of " + provider);
    }

    private List<StoredRecord> recordsOn(String topic) {
        try (RecordReader reader = new RecordReader(cluster.clients())) {
            return reader.search(new RecordReader.Search(topic, null, Instant.EPOCH, record -> true, 1000))
                    .records();
        }
    }

    private ProducerRecord<byte[], byte[]> letter(String guid, long offset, String detail) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(TopicCatalogue.DEAD_LETTERS.name(), bytes(provider + ":" + guid), bytes("{"));
        record.headers().add("ce_source", ("/providers/" + provider).getBytes(StandardCharsets.UTF_8));
        new DeadLetter("read", "MALFORMED", detail, origin, 3, offset).writeTo(record.headers());
        return record;
    }

    @SafeVarargs
    private void write(ProducerRecord<byte[], byte[]>... letters) throws Exception {
        try (Producer<byte[], byte[]> producer = cluster.producer(Map.of())) {
            for (ProducerRecord<byte[], byte[]> letter : letters) {
                producer.send(letter).get();
            }
        }
    }
}
