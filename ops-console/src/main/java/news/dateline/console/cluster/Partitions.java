package news.dateline.console.cluster;

import news.dateline.console.lag.PartitionId;
import org.apache.kafka.common.TopicPartition;

/** Our name for a partition, and Kafka's. */
final class Partitions {
    private Partitions() {}

    static PartitionId of(TopicPartition partition) {
        return new PartitionId(partition.topic(), partition.partition());
    }

    static TopicPartition of(PartitionId partition) {
        return new TopicPartition(partition.topic(), partition.partition());
    }
}
