package news.dateline.launcher.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import news.dateline.launcher.cluster.ClusterOptions;
import news.dateline.launcher.cluster.Tail;
import news.dateline.launcher.terminal.Failure;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** When each article was first seen on a topic by a reader of committed transactions. Not thread-safe. */
final class Arrivals implements AutoCloseable {
    private static final long PATIENCE = Duration.ofMinutes(10).toNanos();
    private static final String PREFIX = "bench:a";

    private final Tail tail;
    private final int first;
    private final long[] seen;
    private int missing;

    /** Those numbered from {@code first}; read from now on. */
    Arrivals(String bootstrap, String topic, int first, int count) {
        tail = new Tail(Map.copyOf(ClusterOptions.of(bootstrap).client()));
        tail.open(List.of(topic), false);
        this.first = first;
        this.seen = new long[count];
        this.missing = count;
    }

    /**
     * Returns when all have been seen.
     *
     * @throws Failure if they have not within ten minutes
     */
    long[] await() {
        long deadline = System.nanoTime() + PATIENCE;
        while (missing > 0) {
            if (System.nanoTime() > deadline) {
                throw Failure.incomplete(missing + " of " + seen.length + " articles have not come out");
            }
            tail.poll(Duration.ofMillis(50)).forEach(this::arrived);
        }
        return Arrays.copyOf(seen, seen.length);
    }

    /** Several records of an article may come: entities, quotes; the first counts. */
    private void arrived(ConsumerRecord<byte[], byte[]> record) {
        String key = new String(record.key(), StandardCharsets.UTF_8);
        int mark = key.indexOf('#');
        int number = Integer.parseInt(key.substring(PREFIX.length(), mark < 0 ? key.length() : mark)) - first;
        if (number >= 0 && number < seen.length && seen[number] == 0) {
            seen[number] = System.nanoTime();
            missing--;
        }
    }

    @Override
    public void close() {
        tail.close();
    }
}
