package news.dateline.console.ledger;

import java.time.Instant;
import java.util.List;
import news.dateline.model.LedgerLine.Fates;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger stands.
 *
 * @param stages of which there are lines, in the order of the flow
 * @param unbalanced what does not add up, the latest first
 * @param ages how old stories are on their way, the last hour
 */
public record LedgerStanding(List<Stage> stages, List<Unbalanced> unbalanced, List<Way> ages) {
    static final LedgerStanding NONE = new LedgerStanding(List.of(), List.of(), List.of());

    /**
     * What a stage made of what it read, all partitions together.
     *
     * @param stage its consumer group; {@code ingest}
     * @param topic read from
     * @param hour the last hour
     * @param minutes those of the last hour in which it read something, the latest first
     */
    public record Stage(String stage, String topic, Totals hour, List<Totals> minutes) {}

    /**
     * In a stretch of time.
     *
     * @param minute its beginning
     * @param in records read
     * @param fates what became of them
     */
    public record Totals(Instant minute, long in, Fates fates) {
        Totals plus(Totals other) {
            return new Totals(
                    minute.isBefore(other.minute) ? minute : other.minute, in + other.in, fates.plus(other.fates));
        }
    }

    /**
     * Records that are not accounted for.
     *
     * @param stage that read them, or should have
     * @param topic read from
     * @param partition of it
     * @param minute of the line
     * @param from first offset of the line
     * @param to offset after its last
     * @param reason what does not add up
     * @param since when it was found
     */
    public record Unbalanced(
            String stage,
            String topic,
            int partition,
            Instant minute,
            long from,
            long to,
            String reason,
            Instant since) {

        /** Stage and partition. */
        public String subject() {
            return stage + " " + topic + "-" + partition;
        }
    }

    /**
     * Mean ages of a provider's stories, seconds.
     *
     * @param provider whose
     * @param urgency 1 to 9; absent where the provider gives none
     * @param items that left enrich
     * @param toIngest from the agency's making to our taking in
     * @param toEnriched from there to the enriched topic
     * @param toSink from there to the records of the sink; absent when it has written none
     * @param whole from the agency to the last of these
     * @param most of the oldest
     */
    public record Way(
            String provider,
            @Nullable Integer urgency,
            long items,
            double toIngest,
            double toEnriched,
            @Nullable Double toSink,
            double whole,
            double most) {}
}
