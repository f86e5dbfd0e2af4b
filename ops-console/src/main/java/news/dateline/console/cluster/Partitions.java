package news.dateline.console.cluster;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import news.dateline.console.lag.PartitionId;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Our name for a partition, and Kafka's. */
final class Partitions {
    private Partitions() {}

    /**
     * Where the records of that time and later begin; at the end, where there are none.
     *
     * @param ends of the partitions asked for
     */
    static Map<TopicPartition, Long> since(
            Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, Instant since) {
        Map<TopicPartition, Long> starts = new HashMap<>(ends);
        Map<TopicPartition, Long> times = new HashMap<>(ends);
        times.replaceAll((log, end) -> since.toEpochMilli());
        consumer.offsetsForTimes(times).forEach((log, at) -> {
            if (at != null) {
                starts.put(log, at.offset());
            }
        });
        return starts;
    }

    static PartitionId of(TopicPartition partition) {
        return new PartitionId(partition.topic(), partition.partition());
    }

    static TopicPartition of(PartitionId partition) {
        return new TopicPartition(partition.topic(), partition.partition());
    }
}
