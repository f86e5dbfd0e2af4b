package news.dateline.console.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first record of each of many stretches of log. Each round looks at one stretch a partition, all partitions
 * at once; a record that lies beyond the start of another stretch of the same partition answers that one too.
 */
final class FirstRecords implements AutoCloseable {
    private static final Duration BUDGET = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(50);

    private final Consumer<byte[], byte[]> consumer;

    FirstRecords(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /** @return what was found in time; a search without an answer is missing */
    Map<Search, First> find(Collection<Search> searches) {
        long deadline = System.nanoTime() + BUDGET.toNanos();
        Map<Search, First> found = new HashMap<>();
        Set<Search> open = Set.copyOf(searches);
        while (!open.isEmpty() && System.nanoTime() < deadline) {
            Map<TopicPartition, Search> round = open.stream()
                    .collect(Collectors.toMap(
                            search -> Partitions.of(search.place().partition()),
                            search -> search,
                            (a, b) -> a.from() <= b.from() ? a : b));
            round(round, open, found, deadline);
            open = open.stream().filter(search -> !found.containsKey(search)).collect(Collectors.toSet());
        }
        consumer.assign(Set.of());
        return found;
    }

    private void round(Map<TopicPartition, Search> round, Set<Search> open, Map<Search, First> found, long deadline) {
        consumer.assign(round.keySet());
        round.forEach((partition, search) -> consumer.seek(partition, search.from()));
        Map<TopicPartition, Search> waiting = new HashMap<>(round);
        while (!waiting.isEmpty() && System.nanoTime() < deadline) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            waiting.entrySet().removeIf(entry -> {
                First first = first(records, entry.getKey(), entry.getValue());
                if (first != null) {
                    consumer.pause(Set.of(entry.getKey()));
                    open.stream()
                            .filter(search -> search.answeredBy(entry.getValue(), first))
                            .forEach(search -> found.put(search, first.within(search)));
                }
                return first != null;
            });
        }
    }

    private @Nullable First first(ConsumerRecords<byte[], byte[]> records, TopicPartition partition, Search search) {
        for (ConsumerRecord<byte[], byte[]> record : records.records(partition)) {
            return new First(record.offset(), Instant.ofEpochMilli(record.timestamp()));
        }
        long position = consumer.position(partition);
        return position >= search.end() ? new First(position, null) : null;
    }

    @Override
    public void close() {
        consumer.close();
    }

    /**
     * @param place asked for
     * @param from where to begin
     * @param end where to stop
     */
    record Search(Place place, long from, long end) {

        boolean answeredBy(Search other, First first) {
            return place.partition().equals(other.place().partition())
                    && from >= other.from()
                    && from <= first.offset();
        }
    }

    /**
     * @param offset of the first record, or where the log ended without one
     * @param timestamp of the record; absent when there was none
     */
    record First(long offset, @Nullable Instant timestamp) {

        /** A record that came after a search was asked for is not part of it. */
        First within(Search search) {
            return offset < search.end() ? this : new First(search.end(), null);
        }
    }
}
