package news.dateline.benchmarks.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Counts the articles that a reader of committed transactions sees. */
final class Committed implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private long seen;

    Committed(String bootstrap) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        "bench",
                        "auto.offset.reset",
                        "earliest",
                        "isolation.level",
                        "read_committed",
                        "metadata.max.age.ms",
                        1_000,
                        "allow.auto.create.topics",
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(Topics.RAW.name()));
    }

    /** @throws IllegalStateException if they do not come */
    void await(long count) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (seen < count) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(seen + " articles of " + count);
            }
            seen += consumer.poll(Duration.ofMillis(100)).count();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
