package news.dateline.console.cluster;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

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

    /** The records that a search asks for, in order of time. */
    public synchronized Found search(Search search) {
        Set<TopicPartition> logs = partitions(search.topic());
        String key = search.key();
        if (key != null && !logs.isEmpty()) {
            int partition = Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % logs.size();
            logs = Set.of(new TopicPartition(search.topic(), partition));
            consumer.assign(logs);
        }
        List<StoredRecord> found = new ArrayList<>();
        boolean complete = read(Partitions.since(consumer, consumer.endOffsets(logs), search.since()), record -> {
            StoredRecord stored = StoredRecord.of(record);
            if (search.wanted().test(stored)) {
                found.add(stored);
            }
            return found.size() < search.atMost();
        });
        found.sort(Comparator.comparing(StoredRecord::timestamp));
        return new Found(found, complete);
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

    /**
     * Reads from there to the present ends, or until {@code more} says no, or for five seconds.
     *
     * @return whether it came to an end before the time was up
     */
    private boolean read(Map<TopicPartition, Long> from, Predicate<ConsumerRecord<byte[], byte[]>> more) {
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
                    return true;
                }
            }
            open.removeIf(log -> consumer.position(log) >= ends.getOrDefault(log, 0L));
        }
        return open.isEmpty();
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }

    /**
     * What to look for.
     *
     * @param topic to read
     * @param key the key by which its records are partitioned; absent to read all partitions
     * @param since how far back, by the records' timestamps
     * @param wanted which records
     * @param atMost so many
     */
    public record Search(
            String topic, @Nullable String key, Instant since, Predicate<StoredRecord> wanted, int atMost) {}

    /**
     * What was found.
     *
     * @param records in order of time
     * @param complete whether the end was reached in time
     */
    public record Found(List<StoredRecord> records, boolean complete) {}
}
