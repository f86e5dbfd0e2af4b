package news.dateline.console.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a provider's feed stands.
 *
 * @param provider whose
 * @param last when the last item arrived; absent when only refused ones did
 * @param items in the last 24 hours
 * @param perHour usual at this hour of the week, as learnt
 * @param expected items that should have come since the last by what is usual
 * @param silent whether that is too many to be chance
 * @param missing numbers that its series lack in their present run, as {@code dpa 157}, the latest first; at most 50
 * @param missingCount how many there are
 * @param refused deliveries of the last 24 hours in which something was refused
 * @param repaired items of the last 24 hours of which something was mended
 * @param fromTheFuture items of the last 24 hours that say they were made more than a minute after they arrived
 * @param clockAhead by how much the furthest of these was, seconds
 * @param delays between the provider's time and the arrival, by urgency
 */
public record FeedStanding(
        String provider,
        @Nullable Instant last,
        long items,
        double perHour,
        double expected,
        boolean silent,
        List<String> missing,
        int missingCount,
        long refused,
        long repaired,
        long fromTheFuture,
        double clockAhead,
        List<Delay> delays) {

    /**
     * Of the last items of one urgency.
     *
     * @param urgency 1 to 9; absent where the provider gives none
     * @param items of which this is told
     * @param median seconds
     * @param most seconds that 95 in a hundred stay below
     */
    public record Delay(@Nullable Integer urgency, int items, double median, double most) {}
}
