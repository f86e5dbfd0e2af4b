package news.dateline.console.cluster;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads topics from the start, or so far before their ends, and on from there each time it is asked. For one thread.
 */
public final class TopicTail implements AutoCloseable {
    private static final Duration BUDGET = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;
    private final List<String> topics;
    private final long atMostBefore;
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    /** @param atMostBefore how many offsets before a partition's end the first reading begins */
    public TopicTail(Clients clients, String purpose, List<String> topics, long atMostBefore) {
        this.consumer = clients.reader(purpose);
        this.topics = List.copyOf(topics);
        this.atMostBefore = atMostBefore;
    }

    /** All records since the last time, partition by partition in order; topics that do not exist have none. */
    public void next(java.util.function.Consumer<StoredRecord> each) {
        Set<TopicPartition> logs = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
        consumer.assign(logs);
        Map<TopicPartition, Long> ends = consumer.endOffsets(logs);
        Set<TopicPartition> open = seek(ends);
        long deadline = System.nanoTime() + BUDGET.toNanos();
        while (!open.isEmpty() && System.nanoTime() < deadline) {
            consumer.poll(POLL).forEach(record -> each.accept(StoredRecord.of(record)));
            open.removeIf(log -> consumer.position(log) >= ends.getOrDefault(log, 0L));
        }
        logs.forEach(log -> positions.put(log, consumer.position(log)));
    }

    private Set<TopicPartition> seek(Map<TopicPartition, Long> ends) {
        Set<TopicPartition> open = new HashSet<>();
        ends.forEach((log, end) -> {
            long from = Math.min(end, positions.getOrDefault(log, Math.max(0, end - atMostBefore)));
            consumer.seek(log, from);
            if (from < end) {
                open.add(log);
            }
        });
        return open;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
