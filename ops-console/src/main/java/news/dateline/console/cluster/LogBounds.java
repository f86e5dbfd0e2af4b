package news.dateline.console.cluster;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.console.lag.PartitionId;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Where a partition begins and ends.
 *
 * @param start first offset still there
 * @param end offset after the last one a reader of committed transactions can reach: an open transaction does not count
 */
record LogBounds(long start, long end) {

    /** Those of the partitions that exist. */
    static Map<PartitionId, LogBounds> read(Admin admin, Collection<PartitionId> partitions) {
        ListOffsetsResult starts = admin.listOffsets(asking(partitions, OffsetSpec.earliest()));
        ListOffsetsResult ends = admin.listOffsets(
                asking(partitions, OffsetSpec.latest()), new ListOffsetsOptions(IsolationLevel.READ_COMMITTED));
        Map<PartitionId, Long> first = offsets(starts, partitions);
        Map<PartitionId, Long> last = offsets(ends, partitions);
        Map<PartitionId, LogBounds> bounds = new HashMap<>();
        first.forEach((partition, start) -> {
            Long end = last.get(partition);
            if (end != null) {
                bounds.put(partition, new LogBounds(start, Math.max(start, end)));
            }
        });
        return bounds;
    }

    private static Map<TopicPartition, OffsetSpec> asking(Collection<PartitionId> partitions, OffsetSpec what) {
        return partitions.stream().collect(Collectors.toMap(Partitions::of, partition -> what));
    }

    private static Map<PartitionId, Long> offsets(ListOffsetsResult answers, Collection<PartitionId> partitions) {
        Map<PartitionId, Long> offsets = new HashMap<>();
        Answers.awaitThose(partitions.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), partition -> answers.partitionResult(Partitions.of(partition)))))
                .forEach((partition, answer) -> offsets.put(partition, answer.offset()));
        return offsets;
    }
}
