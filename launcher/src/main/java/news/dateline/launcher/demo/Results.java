package news.dateline.launcher.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.console.cluster.Clients;
import news.dateline.console.cluster.ClusterReader;
import news.dateline.console.lag.GroupReading;
import news.dateline.launcher.cluster.ClusterOptions;
import news.dateline.launcher.cluster.Tail;
import news.dateline.launcher.terminal.Failure;
import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What comes out for what went in: waits until every group has read everything, then collects. Not thread-safe. */
final class Results implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int GROUPS = 2;

    private final Admin admin;
    private final ClusterReader groups;
    private final Tail tail;

    Results(String bootstrap) {
        ClusterOptions cluster = ClusterOptions.of(bootstrap);
        admin = cluster.admin();
        groups = new ClusterReader(
                admin, new Clients(cluster.client()), t -> !t.startsWith("__"), java.time.Clock.systemUTC());
        tail = new Tail(cluster.client());
        tail.open(topics().map(Topic::name).toList(), true);
    }

    private static Stream<Topic<?, ?>> topics() {
        return Stream.of(
                Topics.RAW,
                Topics.ENRICHED,
                Topics.RESTRICTED,
                Topics.ENTITIES,
                Topics.QUOTES,
                Topics.DEAD_LETTERS,
                Topics.ADVISORIES);
    }

    /**
     * The records that came since the last call, once nothing is under way any more.
     *
     * @throws Failure if something is still under way after half a minute
     */
    List<ConsumerRecord<byte[], byte[]>> settled() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!settledNow()) {
            if (System.nanoTime() > deadline) {
                throw Failure.incomplete("the services have not finished within " + PATIENCE.toSeconds() + " s");
            }
        }
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        tail.drain(records::add);
        return records;
    }

    /** A look reads the commits before the ends of the logs: what a first step has committed counts for the second. */
    private boolean settledNow() {
        List<GroupReading> look = groups.look().groups();
        return look.stream().filter(group -> !group.members().isEmpty()).count() == GROUPS
                && look.stream()
                        .flatMap(group -> group.readings().values().stream())
                        .allMatch(reading -> reading.lag() == 0);
    }

    /** The record's value, which must be no tombstone. */
    static <V> V value(Topic<?, V> topic, ConsumerRecord<byte[], byte[]> record) {
        return Objects.requireNonNull(topic.valueSerde().deserializer().deserialize(topic.name(), record.value()));
    }

    @Override
    public void close() {
        tail.close();
        groups.close();
        admin.close();
    }
}
