package news.dateline.console.cluster;

import static news.dateline.console.cluster.TestCluster.commit;
import static news.dateline.console.cluster.TestCluster.join;
import static news.dateline.console.cluster.TestCluster.send;
import static news.dateline.console.cluster.TestCluster.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import news.dateline.console.alarm.Alarm;
import news.dateline.console.alarm.AlarmBell;
import news.dateline.console.lag.GroupLag;
import news.dateline.console.lag.LagBook;
import news.dateline.console.lag.LagReport;
import news.dateline.console.lag.Limits;
import news.dateline.console.lag.Rebalance;
import news.dateline.console.lag.Status;
import news.dateline.console.watch.Standing;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the console says of real groups on a real broker; only the clock is ours to turn. */
class LagIT {
    private final TestCluster cluster = TestCluster.shared();
    private final String group = "g-" + UUID.randomUUID();
    private final LagBook book = new LagBook(Limits.DEFAULT);
    private Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final InstantSource clock = () -> now;
    private final ClusterReader reader =
            new ClusterReader(cluster.admin(), cluster.clients(), topic -> true, clock.withZone(ZoneOffset.UTC));
    private TopicPartition topic;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeATopic() throws Exception {
        topic = cluster.topic(Map.of());
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "consumer"})
    void tellsAConsumerThatStopped(String protocol) throws Exception {
        cluster.produce(topic, now, "a", "b");
        try (Consumer<byte[], byte[]> consumer = cluster.consumer(group, protocol)) {
            join(consumer, topic);
            commit(consumer, topic, 2);
        }
        cluster.produce(topic, now.minusSeconds(7), "c");
        look();

        GroupLag lag = lookAfter(Duration.ofSeconds(30));

        assertThat(lag.protocol()).isEqualTo(protocol);
        assertThat(lag.status()).isEqualTo(Status.STOPPED);
        assertThat(lag.lag()).isEqualTo(1);
        assertThat(lag.timeLag()).isEqualTo(Duration.ofSeconds(37));
        assertThat(lag.reason()).contains("the group has no members, and 1 record waits, the oldest 37 s old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "consumer"})
    void tellsAConsumerThatStallsOnAPoisonRecord(String protocol) throws Exception {
        cluster.produce(topic, now, "good", "poison", "good");
        try (Consumer<byte[], byte[]> consumer = cluster.consumer(group, protocol)) {
            join(consumer, topic);
            commit(consumer, topic, 1);
            until(() -> look().state().equals("Stable"));

            GroupLag lag = lookAfter(Duration.ofMinutes(2));

            assertThat(lag.status()).isEqualTo(Status.STALLED);
            assertThat(lag.reason()).contains("the committed offset stands at 1 since", "2 records wait");
            assertThat(lag.partitions().get(0).member()).isEqualTo(group + "-1");
        }
    }

    @Test
    void tellsAGroupThatWentBack() throws Exception {
        cluster.produce(topic, now, "a", "b", "c");
        try (Consumer<byte[], byte[]> consumer = cluster.consumer(group, "classic")) {
            consumer.assign(List.of(topic));
            commit(consumer, topic, 3);
            look();
            commit(consumer, topic, 1);
        }

        GroupLag lag = lookAfter(Duration.ofSeconds(5));

        assertThat(lag.status()).isEqualTo(Status.REWOUND);
        assertThat(lag.reason()).contains("went back from 3 to 1");
    }

    @Test
    void measuresTheAgeOfTheOldestUnreadRecordOnAQuietTopic() throws Exception {
        Instant written = now.minus(Duration.ofHours(3));
        cluster.produce(topic, written, "a", "b");
        committed(1);

        assertThat(look().timeLag()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void findsTheNextRecordWhereCompactionRemovedTheOneAtTheCommit() throws Exception {
        TopicPartition compacted = cluster.topic(Map.of(
                "cleanup.policy", "compact",
                "segment.ms", "50",
                "min.cleanable.dirty.ratio", "0.001"));
        topic = compacted;
        committed(0);
        Instant old = now.minus(Duration.ofHours(2));
        try (Producer<byte[], byte[]> producer = cluster.producer(Map.of())) {
            send(producer, compacted, old, "key", "first");
            send(producer, compacted, old.plus(Duration.ofHours(1)), "key", "second");
            until(() -> {
                roll(producer, compacted);
                return lookAfter(Duration.ofMinutes(2)).timeLag().compareTo(Duration.ofHours(2)) < 0
                        || now.isAfter(old.plus(Duration.ofDays(30)));
            });
        }

        assertThat(look().partitions().get(0).oldestUnread()).isEqualTo(old.plus(Duration.ofHours(1)));
    }

    /** Only closed segments are compacted; a record half a second older than the next closes one. */
    private void roll(Producer<byte[], byte[]> producer, TopicPartition to) {
        try {
            send(producer, to, now, "roll", "roll");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void countsFromTheLogStartWhereRetentionDeletedUnreadRecords() throws Exception {
        cluster.produce(topic, now.minusSeconds(300), "a", "b", "c");
        cluster.produce(topic, now.minusSeconds(10), "d");
        committed(1);
        cluster.admin()
                .deleteRecords(Map.of(topic, RecordsToDelete.beforeOffset(3)))
                .all()
                .get();

        GroupLag lag = look();

        assertThat(lag.lag()).isEqualTo(1);
        assertThat(lag.timeLag()).isEqualTo(Duration.ofSeconds(10));
        assertThat(lag.reason()).contains("retention deleted 2 records before they were read");
    }

    @Test
    void countsNeitherTransactionMarkersNorAbortedRecords() throws Exception {
        try (Producer<byte[], byte[]> producer = cluster.producer(Map.of("transactional.id", group))) {
            producer.initTransactions();
            producer.beginTransaction();
            send(producer, topic, now, "kept", "kept");
            producer.commitTransaction();
            producer.beginTransaction();
            send(producer, topic, now, "aborted", "aborted");
            producer.abortTransaction();
        }
        committed(1);

        GroupLag lag = look();

        assertThat(lag.partitions().get(0).logEnd()).isEqualTo(4);
        assertThat(lag.lag()).isZero();
        assertThat(lag.reason()).isEqualTo("the group has no members; nothing waits for it");
    }

    @Test
    void tellsAStreamsGroupWithTheTasksOfItsMembers() throws Exception {
        cluster.produce(topic, now, "a", "b");
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(topic.topic(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()))
                .foreach((key, value) -> {});
        Properties settings = new Properties();
        settings.putAll(cluster.settings());
        settings.setProperty("application.id", group);
        settings.setProperty("group.protocol", "streams");
        settings.setProperty("commit.interval.ms", "100");
        settings.setProperty("state.dir", folder.toString());
        try (KafkaStreams streams = new KafkaStreams(builder.build(), settings)) {
            streams.start();
            until(() -> book.after(now, reader.look().groups())
                    .group(group)
                    .filter(seen -> !seen.partitions().isEmpty() && seen.lag() == 0)
                    .isPresent());

            GroupLag lag = look();

            assertThat(lag.protocol()).isEqualTo("streams");
            assertThat(lag.members()).hasSize(1);
            assertThat(lag.partitions().get(0).member()).startsWith(group);
            assertThat(lag.status()).isEqualTo(Status.OK);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "consumer"})
    void tellsARebalanceStorm(String protocol) throws Exception {
        cluster.produce(topic, now.minusSeconds(9), "a", "b");
        try (Consumer<byte[], byte[]> stays = cluster.consumer(group, protocol)) {
            join(stays, topic);
            commit(stays, topic, 1);
            settled(stays, 1);
            for (int i = 0; i < 3; i++) {
                try (Consumer<byte[], byte[]> comes = cluster.consumer(group, protocol)) {
                    comes.subscribe(List.of(topic.topic()));
                    until(() -> {
                        comes.poll(Duration.ofMillis(50));
                        return isSettled(stays, 2);
                    });
                }
                settled(stays, 1);
            }

            GroupLag lag = lookAfter(Duration.ofSeconds(1));

            assertThat(lag.rebalancesInTenMinutes()).isGreaterThanOrEqualTo(6);
            assertThat(lag.rebalances()).extracting(Rebalance::reason).contains("1 member joined", "1 member left");
            assertThat(lag.status()).isEqualTo(Status.OK);
            assertThat(lag.timeLag()).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(11));
            assertThat(alarms()).containsExactly("DatelineRebalanceStorm");
        }
    }

    private void settled(Consumer<byte[], byte[]> stays, int members) {
        until(() -> isSettled(stays, members));
    }

    private boolean isSettled(Consumer<byte[], byte[]> stays, int members) {
        stays.poll(Duration.ofMillis(50));
        GroupLag lag = look();
        return lag.state().equals("Stable") && lag.members().size() == members;
    }

    /** Of our group, as it stands now. */
    private List<String> alarms() {
        AlarmBell bell = new AlarmBell(Duration.ofMinutes(5), List::of, ring -> {}, clock.withZone(ZoneOffset.UTC));
        GroupLag lag = look();
        bell.accept(new Standing(new LagReport(now, List.of(lag)), null, null));
        return bell.ringing().stream().map(Alarm::name).toList();
    }

    @Test
    void forgetsADeletedGroup() throws Exception {
        committed(0);
        look();
        cluster.admin().deleteConsumerGroups(List.of(group)).all().get();

        assertThat(book.after(now, reader.look().groups()).group(group)).isEmpty();
    }

    private void committed(long offset) {
        try (Consumer<byte[], byte[]> consumer = cluster.consumer(group, "classic")) {
            consumer.assign(List.of(topic));
            commit(consumer, topic, offset);
        }
    }

    private GroupLag lookAfter(Duration time) {
        now = now.plus(time);
        return look();
    }

    private GroupLag look() {
        return book.after(now, reader.look().groups()).group(group).orElseThrow();
    }
}
