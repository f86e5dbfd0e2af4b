package news.dateline.launcher.cluster;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * Counts records. Offsets alone count the marks of transactions too, so topics are read, up to a size at which nobody
 * wants to wait for it.
 */
public final class TopicCounts {
    private static final long MAX_READ = 500_000;

    private final ClusterOptions cluster;

    public TopicCounts(ClusterOptions cluster) {
        this.cluster = cluster;
    }

    /** By topic, in the order given. */
    public Map<String, TopicCount> of(Admin admin, Collection<String> topics) {
        Map<String, Long> spans = spans(admin, topics);
        Map<String, TopicCount> counts = new HashMap<>();
        Set<String> readable = new HashSet<>();
        spans.forEach((topic, span) -> {
            counts.put(topic, new TopicCount(span, 0, span == 0));
            if (span > 0 && span <= MAX_READ) {
                readable.add(topic);
            }
        });
        counts.putAll(read(readable));
        return counts;
    }

    private Map<String, Long> spans(Admin admin, Collection<String> topics) {
        List<TopicPartition> partitions = cluster
                .await(admin.describeTopics(topics).allTopicNames())
                .values()
                .stream()
                .flatMap(topic -> topic.partitions().stream().map(p -> new TopicPartition(topic.name(), p.partition())))
                .toList();
        var first = cluster.await(
                admin.listOffsets(all(partitions, OffsetSpec.earliest())).all());
        var last = cluster.await(
                admin.listOffsets(all(partitions, OffsetSpec.latest())).all());
        return partitions.stream()
                .collect(Collectors.groupingBy(
                        TopicPartition::topic, Collectors.summingLong(p -> offset(last, p) - offset(first, p))));
    }

    private static long offset(Map<TopicPartition, ListOffsetsResultInfo> offsets, TopicPartition partition) {
        return Objects.requireNonNull(offsets.get(partition)).offset();
    }

    private static Map<TopicPartition, OffsetSpec> all(List<TopicPartition> partitions, OffsetSpec spec) {
        return partitions.stream().collect(Collectors.toMap(p -> p, p -> spec));
    }

    private Map<String, TopicCount> read(Set<String> topics) {
        if (topics.isEmpty()) {
            return Map.of();
        }
        Map<String, Long> records = new HashMap<>();
        Map<String, Set<ByteBuffer>> live = new HashMap<>();
        try (Tail tail = new Tail(cluster.client())) {
            tail.open(topics, true);
            tail.drain(record -> {
                records.merge(record.topic(), 1L, Long::sum);
                Set<ByteBuffer> keys = live.computeIfAbsent(record.topic(), t -> new HashSet<>());
                ByteBuffer key = ByteBuffer.wrap(record.key() == null ? new byte[0] : record.key());
                if (record.value() == null) {
                    keys.remove(key);
                } else {
                    keys.add(key);
                }
                return true;
            });
        }
        return topics.stream()
                .collect(Collectors.toMap(
                        topic -> topic,
                        topic -> new TopicCount(
                                records.getOrDefault(topic, 0L),
                                live.getOrDefault(topic, Set.of()).size(),
                                true)));
    }
}
