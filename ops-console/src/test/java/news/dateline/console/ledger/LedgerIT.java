package news.dateline.console.ledger;

import static news.dateline.console.cluster.TestCluster.bytes;
import static news.dateline.console.cluster.TestCluster.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.console.alarm.Alarm;
import news.dateline.console.cluster.TestCluster;
import news.dateline.model.Json;
import news.dateline.model.LedgerLine;
import news.dateline.model.LedgerLine.Fates;
import news.dateline.model.TopicCatalogue;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real records and the lines about them; only the clock is ours to turn. */
class LedgerIT {
    private final TestCluster cluster = TestCluster.shared();
    private final String stage = "stage-" + UUID.randomUUID();
    private volatile Instant now = Instant.now();
    private final InstantSource clock = () -> now;
    private final LedgerWatch watch =
            new LedgerWatch(cluster.clients(), clock.withZone(ZoneOffset.UTC), new SimpleMeterRegistry());
    private Producer<byte[], byte[]> producer;

    @BeforeEach
    void start() throws Exception {
        for (var topic : TopicCatalogue.all()) {
            cluster.topicIfMissing(topic.name(), 4);
        }
        producer = cluster.producer(Map.of("transactional.id", stage));
        producer.initTransactions();
        watch.start(Duration.ofMillis(50));
    }

    @AfterEach
    void stop() {
        producer.close();
        watch.close();
    }

    /** Each in a transaction of its own, so that a marker follows it. */
    private long article() throws Exception {
        producer.beginTransaction();
        RecordMetadata place = producer.send(
                        new ProducerRecord<>(Topics.RAW.name(), 2, bytes("coast:" + UUID.randomUUID()), bytes("{}")))
                .get();
        producer.commitTransaction();
        return place.offset();
    }

    private void line(long from, long to, Fates fates) throws Exception {
        LedgerLine line = new LedgerLine(
                stage,
                Topics.RAW.name(),
                2,
                now.truncatedTo(ChronoUnit.MINUTES),
                from,
                to,
                fates.total(),
                fates,
                List.of());
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(
                        Topics.LEDGER.name(),
                        bytes(line.key()),
                        Json.of(LedgerLine.class).write(line)))
                .get();
        producer.commitTransaction();
    }

    private List<Alarm> alarms() {
        return watch.alarms().stream()
                .filter(alarm -> alarm.subject().startsWith(stage))
                .toList();
    }

    private boolean isTold(long in) {
        return watch.standing().stages().stream()
                .anyMatch(one -> one.stage().equals(stage) && one.hour().in() == in);
    }

    @Test
    void everyRecordThatIsAccountedForIsQuiet() throws Exception {
        long first = article();
        article();
        long last = article();
        line(first, last + 1, new Fates(2, 0, 1, 0, 0, 0, 0));
        until(() -> isTold(3));
        now = now.plus(Duration.ofMinutes(2));
        article();
        line(last + 1, last + 3, new Fates(1, 0, 0, 0, 0, 0, 0));
        until(() -> isTold(4));

        assertThat(alarms()).isEmpty();
    }

    @Test
    void recordsThatNobodyReadRingWithTheirPartition() throws Exception {
        long first = article();
        line(first, first + 1, new Fates(1, 0, 0, 0, 0, 0, 0));
        until(() -> isTold(1));
        article();
        long last = article();
        line(last, last + 1, new Fates(1, 0, 0, 0, 0, 0, 0));
        until(() -> isTold(2));
        now = now.plus(Duration.ofMinutes(1));
        until(() -> !alarms().isEmpty());

        assertThat(alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.name()).isEqualTo("DatelineLedgerUnbalanced");
            assertThat(alarm.subject()).isEqualTo(stage + " news.raw.v1-2");
            assertThat(alarm.summary()).startsWith("1 never read, from offset " + (first + 1));
        });
    }
}
