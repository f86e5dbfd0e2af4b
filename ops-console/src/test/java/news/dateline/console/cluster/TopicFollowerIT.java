package news.dateline.console.cluster;

import static news.dateline.console.cluster.TestCluster.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import news.dateline.console.cluster.TopicFollower.Stale;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real topics, and brokers that really are not there; only the clock is ours to turn. */
class TopicFollowerIT {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration OFTEN = Duration.ofMillis(20);

    private final TestCluster cluster = TestCluster.shared();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Queue<String> taken = new ConcurrentLinkedQueue<>();
    private final Queue<TopicTail.Reading> readings = new ConcurrentLinkedQueue<>();
    private volatile Instant now = NINE;
    private volatile boolean broken;
    private final AtomicInteger brokenLooks = new AtomicInteger();
    private final InstantSource clock = () -> now;
    private final TopicFollower follower = new TopicFollower("test", clock.withZone(ZoneOffset.UTC), registry);
    private TopicPartition topic;

    @BeforeEach
    void makeATopic() throws Exception {
        topic = cluster.topic(Map.of());
        cluster.produce(topic, NINE, "a", "b", "c");
    }

    @AfterEach
    void close() {
        follower.close();
    }

    private TopicTail tail(Clients clients) {
        return new TopicTail(clients, "test", List.of(topic.topic()), Long.MAX_VALUE);
    }

    private void follow(Supplier<TopicTail> tail) {
        follower.start(OFTEN, tail, this::take, this::looked);
    }

    private void take(StoredRecord record) {
        if (broken) {
            throw new IllegalStateException("no records of " + topic);
        }
        taken.add(record.keyText());
    }

    private void looked(TopicTail.Reading reading) {
        if (broken) {
            brokenLooks.incrementAndGet();
            throw new IllegalStateException("no looks at " + topic);
        }
        readings.add(reading);
    }

    private double leftOut() {
        return registry.counter("console.records.left.out", "watch", "test").count();
    }

    private double age() {
        return registry.get("console.watch.age").gauge().value();
    }

    @Test
    void aRecordThatCannotBeTakenInIsCountedAndThoseBehindItAreRead() {
        follower.start(OFTEN, () -> tail(cluster.clients()), this::takeAllButB, this::looked);
        until(() -> !readings.isEmpty());

        assertThat(taken).containsExactly("a", "c");
        assertThat(leftOut()).isEqualTo(1);
        assertThat(follower.stale()).isEmpty();
    }

    private void takeAllButB(StoredRecord record) {
        broken = record.keyText().equals("b");
        try {
            take(record);
        } finally {
            broken = false;
        }
    }

    @Test
    void aWatchThatFailsIsStaleAfterAMinuteAndTellsWhyAndGoesOnWhenItCan() throws Exception {
        follow(() -> tail(cluster.clients()));
        until(() -> readings.size() > 1);
        broken = true;
        until(() -> brokenLooks.get() > 0); // the look before it has told the hour it ended
        now = NINE.plusSeconds(59);
        assertThat(follower.stale()).isEmpty();
        now = NINE.plusSeconds(120);
        until(() -> reason().startsWith("no looks"));

        assertThat(follower.stale()).contains(new Stale("test", NINE, "no looks at " + topic));
        assertThat(age()).isEqualTo(120);

        broken = false;
        until(() -> follower.stale().isEmpty());
        cluster.produce(topic, NINE, "d");
        until(() -> taken.contains("d"));
        assertThat(taken).containsExactly("a", "b", "c", "d");
        assertThat(age()).isZero();
    }

    private String reason() {
        return follower.stale().map(Stale::reason).orElse("");
    }

    @Test
    void whatALookThatFailedHadReadIsNotReadAgain() {
        Queue<TopicTail.Reading> failed = new ArrayDeque<>();
        follower.start(OFTEN, () -> tail(cluster.clients()), this::take, reading -> {
            if (failed.isEmpty()) {
                failed.add(reading);
                throw new IllegalStateException("the first look fails");
            }
            readings.add(reading);
        });
        until(() -> !readings.isEmpty());

        assertThat(taken).containsExactly("a", "b", "c");
    }

    @Test
    void aReadingThatBreaksOffIsGoneOnWithBehindTheRecordItBrokeAt() {
        try (TopicTail tail = tail(cluster.clients())) {
            broken = true;
            assertThatThrownBy(() -> tail.next(this::take)).hasMessage("no records of " + topic);
            broken = false;
            TopicTail.Reading reading = tail.next(this::take);

            assertThat(taken).containsExactly("b", "c");
            assertThat(reading.stretches().values()).containsExactly(new TopicTail.Stretch(0, 3));
        }
    }

    /** As when the console starts before the network's names do. */
    @Test
    void aBrokerWhoseNameIsNotYetKnownIsTriedAgain() {
        Clients nowhere = new Clients(Map.of("bootstrap.servers", "broker.invalid:9092"));
        Queue<Clients> found = new ArrayDeque<>(List.of(nowhere, nowhere, cluster.clients()));
        follow(() -> tail(found.remove()));
        until(() -> !readings.isEmpty());

        assertThat(taken).containsExactly("a", "b", "c");
    }

    @Test
    void aBrokerThatDoesNotAnswerMakesItStale() {
        Map<String, Object> closed =
                Map.of("bootstrap.servers", "127.0.0.1:1", "default.api.timeout.ms", 50, "request.timeout.ms", 40);
        follow(() -> tail(new Clients(closed)));
        now = NINE.plusSeconds(120);
        until(() -> reason().contains("imeout"));

        assertThat(follower.stale()).isPresent();
    }
}
