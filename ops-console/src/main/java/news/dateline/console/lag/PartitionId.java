package news.dateline.console.lag;

import java.util.Comparator;

/**
 * A partition of a topic.
 *
 * @param topic its name
 * @param partition from 0
 */
public record PartitionId(String topic, int partition) implements Comparable<PartitionId> {
    private static final Comparator<PartitionId> ORDER =
            Comparator.comparing(PartitionId::topic).thenComparingInt(PartitionId::partition);

    @Override
    public int compareTo(PartitionId other) {
        return ORDER.compare(this, other);
    }

    /** As Kafka writes it: {@code news.raw.v1-3}. */
    @Override
    public String toString() {
        return topic + "-" + partition;
    }
}
