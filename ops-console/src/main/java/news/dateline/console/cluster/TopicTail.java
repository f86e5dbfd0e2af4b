package news.dateline.console.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.console.lag.PartitionId;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads topics from the start, or so far before their ends, and on from there each time it is asked. Also after a
 * reading that failed: each record is handed over once. For one thread.
 */
public final class TopicTail implements AutoCloseable {
    private static final Duration BUDGET = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;
    private final List<String> topics;
    private final Beginning beginning;

    /** Offsets after the last records that were handed over. */
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    /** Offsets at which the last reading that did not fail ended, or the first began. */
    private final Map<TopicPartition, Long> told = new HashMap<>();

    /** Where the first reading of some partitions begins, given their ends. */
    @FunctionalInterface
    private interface Beginning {
        Map<TopicPartition, Long> of(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends);
    }

    private TopicTail(Clients clients, String purpose, List<String> topics, Beginning beginning) {
        this.consumer = clients.reader(purpose);
        this.topics = List.copyOf(topics);
        this.beginning = beginning;
    }

    /** @param atMostBefore how many offsets before a partition's end the first reading begins */
    public TopicTail(Clients clients, String purpose, List<String> topics, long atMostBefore) {
        this(
                clients,
                purpose,
                topics,
                (consumer, ends) -> ends.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, end -> Math.max(0, end.getValue() - atMostBefore))));
    }

    /** @param since the timestamp of the first records that are read */
    public static TopicTail since(Clients clients, String purpose, List<String> topics, Instant since) {
        return new TopicTail(clients, purpose, topics, (consumer, ends) -> Partitions.since(consumer, ends, since));
    }

    /**
     * All records since the last time, partition by partition in order; topics that do not exist have none.
     *
     * @param each given every record; what it throws ends the reading, and the next goes on behind that record
     */
    public Reading next(java.util.function.Consumer<StoredRecord> each) {
        Set<TopicPartition> logs = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
        consumer.assign(logs);
        Map<TopicPartition, Long> ends = consumer.endOffsets(logs);
        Map<TopicPartition, Long> from = seek(ends);
        Set<TopicPartition> open = new HashSet<>(logs);
        open.removeIf(log -> from.getOrDefault(log, 0L) >= ends.getOrDefault(log, 0L));
        long deadline = System.nanoTime() + BUDGET.toNanos();
        while (!open.isEmpty() && System.nanoTime() < deadline) {
            consumer.poll(POLL).forEach(record -> {
                positions.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
                each.accept(StoredRecord.of(record));
            });
            open.removeIf(log -> consumer.position(log) >= ends.getOrDefault(log, 0L));
        }
        Map<PartitionId, Stretch> read = new HashMap<>();
        logs.forEach(log -> {
            long position = consumer.position(log);
            read.put(Partitions.of(log), new Stretch(told.getOrDefault(log, position), position));
            positions.put(log, position);
            told.put(log, position);
        });
        return new Reading(read, open.isEmpty());
    }

    private Map<TopicPartition, Long> seek(Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> fresh = new HashMap<>(ends);
        fresh.keySet().removeAll(positions.keySet());
        Map<TopicPartition, Long> from = new HashMap<>(positions);
        from.putAll(fresh.isEmpty() ? Map.of() : beginning.of(consumer, fresh));
        from.keySet().retainAll(ends.keySet());
        from.replaceAll((log, offset) -> Math.min(offset, ends.getOrDefault(log, offset)));
        from.forEach((log, offset) -> {
            consumer.seek(log, offset);
            told.merge(log, offset, Math::min);
        });
        return from;
    }

    @Override
    public void close() {
        consumer.close();
    }

    /**
     * What was read at a time.
     *
     * @param stretches of each partition
     * @param complete whether all there was; else the time was up before
     */
    public record Reading(Map<PartitionId, Stretch> stretches, boolean complete) {}

    /**
     * Of a partition.
     *
     * @param from first offset
     * @param to offset after the last
     */
    public record Stretch(long from, long to) {}
}
