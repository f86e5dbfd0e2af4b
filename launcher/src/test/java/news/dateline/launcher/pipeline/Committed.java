package news.dateline.launcher.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import news.dateline.launcher.cluster.ClusterOptions;
import news.dateline.launcher.cluster.Tail;
import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** All that a reader of committed transactions sees downstream, from the beginning. */
public final class Committed implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Tail tail;
    private final List<ConsumerRecord<byte[], byte[]>> seen = new ArrayList<>();

    public Committed(String bootstrap) {
        tail = new Tail(ClusterOptions.of(bootstrap).client());
        tail.open(
                Stream.of(
                                Topics.RECEIVED,
                                Topics.RAW,
                                Topics.ENRICHED,
                                Topics.ENTITIES,
                                Topics.QUOTES,
                                Topics.QUOTES_BY_SPEAKER,
                                Topics.DEAD_LETTERS)
                        .map(Topic::name)
                        .toList(),
                true);
    }

    /** Reads on until it holds. */
    public void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + PATIENCE + ": " + what);
            }
            tail.poll(Duration.ofMillis(200)).forEach(seen::add);
        }
    }

    /** Reads what is there now. */
    public void drain() {
        tail.drain(seen::add);
    }

    public List<ConsumerRecord<byte[], byte[]>> on(Topic<?, ?> topic) {
        return seen.stream().filter(r -> r.topic().equals(topic.name())).toList();
    }

    public <V> List<V> values(Topic<?, V> topic) {
        return on(topic).stream()
                .filter(record -> record.value() != null)
                .map(record -> Objects.requireNonNull(
                        topic.valueSerde().deserializer().deserialize(topic.name(), record.value())))
                .toList();
    }

    @Override
    public void close() {
        tail.close();
    }
}
