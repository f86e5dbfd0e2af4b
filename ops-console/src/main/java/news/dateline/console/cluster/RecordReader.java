package news.dateline.console.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import news.dateline.console.lag.PartitionId;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads records for somebody who asked to see them: one by its place, or stretches of a topic. Thread-safe, one reader
 * at a time.
 */
public final class RecordReader implements AutoCloseable {
    private static final Duration BUDGET = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;

    public RecordReader(Clients clients) {
        this.consumer = clients.reader("records");
    }

    /** The record at this offset; empty when there is none: deleted, compacted away, a marker, or not written yet. */
    public synchronized Optional<StoredRecord> at(PartitionId partition, long offset) {
        TopicPartition log = Partitions.of(partition);
        Map<TopicPartition, Long> from = Map.of(log, offset);
        List<StoredRecord> found = new ArrayList<>();
        read(from, record -> {
            found.add(StoredRecord.of(record));
            return false;
        });
        return found.stream().filter(record -> record.offset() == offset).findFirst();
    }

    /**
     * The last records of a topic, all partitions together, latest first.
     *
     * @param perPartition so many offsets before each end are read
     */
    public synchronized List<StoredRecord> latest(String topic, int perPartition) {
        Set<TopicPartition> logs = partitions(topic);
        Map<TopicPartition, Long> starts = consumer.beginningOffsets(logs);
        Map<TopicPartition, Long> ends = consumer.endOffsets(logs);
        Map<TopicPartition, Long> from = new HashMap<>();
        ends.forEach((log, end) -> from.put(log, Math.max(starts.getOrDefault(log, 0L), end - perPartition)));
        return all(from).stream()
                .sorted(Comparator.comparing(StoredRecord::timestamp).reversed())
                .toList();
    }

    /** All records of a topic from its start that {@code wanted} accepts, in order of time, at most so many. */
    public synchronized List<StoredRecord> matching(String topic, Predicate<StoredRecord> wanted, int atMost) {
        List<StoredRecord> found = new ArrayList<>();
        read(consumer.beginningOffsets(partitions(topic)), record -> {
            StoredRecord stored = StoredRecord.of(record);
            if (wanted.test(stored)) {
                found.add(stored);
            }
            return found.size() < atMost;
        });
        found.sort(Comparator.comparing(StoredRecord::timestamp));
        return found;
    }

    private List<StoredRecord> all(Map<TopicPartition, Long> from) {
        List<StoredRecord> found = new ArrayList<>();
        read(from, record -> found.add(StoredRecord.of(record)));
        return found;
    }

    private Set<TopicPartition> partitions(String topic) {
        List<PartitionInfo> there = consumer.partitionsFor(topic);
        Set<TopicPartition> logs = there.stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
        consumer.assign(logs);
        return logs;
    }

    /** Reads from there to the present ends, or until {@code more} says no, or for five seconds. */
    private void read(Map<TopicPartition, Long> from, Predicate<ConsumerRecord<byte[], byte[]>> more) {
        consumer.assign(from.keySet());
        Map<TopicPartition, Long> ends = consumer.endOffsets(from.keySet());
        Set<TopicPartition> open = new HashSet<>();
        from.forEach((log, offset) -> {
            consumer.seek(log, offset);
            if (offset < ends.getOrDefault(log, 0L)) {
                open.add(log);
            }
        });
        long deadline = System.nanoTime() + BUDGET.toNanos();
        while (!open.isEmpty() && System.nanoTime() < deadline) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            for (ConsumerRecord<byte[], byte[]> record : records) {
                if (!more.test(record)) {
                    return;
                }
            }
            open.removeIf(log -> consumer.position(log) >= ends.getOrDefault(log, 0L));
        }
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }
}
