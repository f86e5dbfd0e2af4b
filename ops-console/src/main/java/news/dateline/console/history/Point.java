package news.dateline.console.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import news.dateline.console.lag.Status;

/**
 * The worst that was seen within a minute.
 *
 * @param minute its begin
 * @param lag unread offsets
 * @param timeLag age of the oldest unread record, in whole seconds
 * @param status the worst
 */
public record Point(
        Instant minute,
        long lag,
        @JsonProperty("timeLagSeconds") Duration timeLag,
        Status status) {

    /** The worst of both, at this one's minute. */
    Point or(Point other) {
        return new Point(
                minute,
                Math.max(lag, other.lag),
                timeLag.compareTo(other.timeLag) >= 0 ? timeLag : other.timeLag,
                status.compareTo(other.status) >= 0 ? status : other.status);
    }
}
