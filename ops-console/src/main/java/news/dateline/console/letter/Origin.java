package news.dateline.console.letter;

import java.util.Comparator;

/**
 * Where a record stood before it became a dead letter.
 *
 * @param topic it was read from
 * @param partition it was read from; negative when it was read from no partition
 * @param offset it was read at; negative when it was read at none
 */
public record Origin(String topic, int partition, long offset) implements Comparable<Origin> {
    private static final Comparator<Origin> ORDER = Comparator.comparing(Origin::topic)
            .thenComparingInt(Origin::partition)
            .thenComparingLong(Origin::offset);

    /** In the order in which the records were written, partition by partition, and so key by key. */
    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }

    boolean isAPlace() {
        return partition >= 0 && offset >= 0;
    }
}
