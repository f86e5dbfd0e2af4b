package news.dateline.launcher.replay;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import news.dateline.launcher.cluster.ClusterOptions;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Lets the live flow go first: who reads again waits while articles that have just come are unread. */
final class LiveFlow {
    /** Fewer are a matter of a second. */
    private static final long FEW = 50;

    private static final long LOOK_NANOS = 1_000_000_000L;

    /** A flow that does not move is not waited for: whatever holds it up, it is not us. */
    private static final long STANDSTILL_NANOS = 30_000_000_000L;

    private final ClusterOptions cluster;
    private final Admin admin;
    private final String group;
    private final Collection<TopicPartition> partitions;
    private long nextLook = System.nanoTime();

    /** @param group of the enrich service */
    LiveFlow(ClusterOptions cluster, Admin admin, String group) {
        this.cluster = cluster;
        this.admin = admin;
        this.group = group;
        String raw = Topics.RAW.name();
        this.partitions = cluster
                .await(Objects.requireNonNull(
                        admin.describeTopics(List.of(raw)).topicNameValues().get(raw)))
                .partitions()
                .stream()
                .map(info -> new TopicPartition(raw, info.partition()))
                .toList();
    }

    /** Returns at once while the flow keeps up; looks once a second. */
    void goFirst() {
        long now = System.nanoTime();
        if (now < nextLook) {
            return;
        }
        long least = Long.MAX_VALUE;
        long moved = now;
        for (long unread = unread(); unread > FEW && System.nanoTime() - moved < STANDSTILL_NANOS; unread = unread()) {
            if (unread < least) {
                least = unread;
                moved = System.nanoTime();
            }
            LockSupport.parkNanos(LOOK_NANOS / 2);
        }
        long later = System.nanoTime();
        nextLook = later + (later - moved < STANDSTILL_NANOS ? LOOK_NANOS : STANDSTILL_NANOS);
    }

    /** Articles that came and that the enrich service has not read. */
    long unread() {
        Map<TopicPartition, Long> ends = ends();
        return commits().entrySet().stream()
                .filter(at -> at.getValue() != null)
                .mapToLong(at -> Math.max(
                        0, ends.getOrDefault(at.getKey(), 0L) - at.getValue().offset()))
                .sum();
    }

    private Map<TopicPartition, Long> ends() {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        partitions.forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> found =
                cluster.await(admin.listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all());
        Map<TopicPartition, Long> ends = new HashMap<>();
        found.forEach((partition, info) -> ends.put(partition, info.offset()));
        return ends;
    }

    /** How far the group has come; nothing for a partition it has not read yet. */
    private Map<TopicPartition, @Nullable OffsetAndMetadata> commits() {
        ListConsumerGroupOffsetsSpec all = new ListConsumerGroupOffsetsSpec().topicPartitions(partitions);
        return cluster.await(admin.listConsumerGroupOffsets(Map.of(group, all)).partitionsToOffsetAndMetadata(group));
    }
}
