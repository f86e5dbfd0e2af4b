package news.dateline.console.lag;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How fast records come and go, as exponentially weighted averages with a half-life of one minute.
 *
 * @param producedPerSecond offsets the log grows by
 * @param consumedPerSecond offsets the group's commit moves by
 * @param known whether two readings have been seen, so that the rates mean something
 */
public record Rates(double producedPerSecond, double consumedPerSecond, boolean known) {
    static final Rates NONE = new Rates(0, 0, false);
    private static final double HALF_LIFE_SECONDS = 60;
    private static final double MILLIS = 1000.0;

    Rates after(Reading before, Reading next) {
        double seconds = Duration.between(before.at(), next.at()).toMillis() / MILLIS;
        if (seconds <= 0) {
            return this;
        }
        double produced = (next.logEnd() - before.logEnd()) / seconds;
        double consumed = Math.max(0, next.position() - before.position()) / seconds;
        if (!known) {
            return new Rates(produced, consumed, true);
        }
        double old = Math.pow(2, -seconds / HALF_LIFE_SECONDS);
        return new Rates(
                old * producedPerSecond + (1 - old) * produced, old * consumedPerSecond + (1 - old) * consumed, true);
    }

    Rates plus(Rates other) {
        return new Rates(
                producedPerSecond + other.producedPerSecond,
                consumedPerSecond + other.consumedPerSecond,
                known || other.known);
    }

    /** Offsets the lag grows by in a second; negative when the group is catching up. */
    public double growthPerSecond() {
        return producedPerSecond - consumedPerSecond;
    }

    /** When a group this far behind will have caught up, if both rates stay; empty when it is not catching up. */
    Optional<Instant> caughtUp(long lag, Instant now) {
        double closing = -growthPerSecond();
        if (!known || lag == 0 || closing <= 0) {
            return Optional.empty();
        }
        double seconds = lag / closing;
        return seconds > Duration.ofDays(365).toSeconds()
                ? Optional.empty()
                : Optional.of(now.plusMillis((long) (seconds * MILLIS)));
    }
}
