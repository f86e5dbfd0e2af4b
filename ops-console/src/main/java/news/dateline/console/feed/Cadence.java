package news.dateline.console.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How much a provider sends at which hour of the week (UTC), learnt from what it has sent. What an hour of the week has
 * not shown yet is taken from the same hour of other days, and before the first day is over from the mean. For one
 * thread.
 */
final class Cadence {
    private static final int DAY = 24;
    private static final int WEEK = 7 * DAY;
    private static final long SECONDS = 3600;

    private final long[] items = new long[WEEK];
    private Instant first = Instant.MAX;
    private long all;

    void note(Instant at) {
        items[hour(at)]++;
        all++;
        first = at.isBefore(first) ? at : first;
    }

    /** 0 is Thursday midnight, for 1970 began on one. */
    private static int hour(Instant at) {
        return (int) Math.floorMod(Math.floorDiv(at.getEpochSecond(), SECONDS), (long) WEEK);
    }

    /** Items an hour, at this hour of the week, as learnt until now. */
    double perHour(Instant at, Instant now) {
        double hours = Duration.between(first, now).toMillis() / (SECONDS * 1000.0);
        if (all == 0 || hours <= 0) {
            return 0;
        }
        if (hours < DAY) {
            return all / Math.max(1, hours);
        }
        int hour = hour(at);
        return hours < WEEK ? sameHourOfDay(hour) / (hours / DAY) : around(hour) / (hours / WEEK);
    }

    private double sameHourOfDay(int hour) {
        long sum = 0;
        for (int at = hour % DAY; at < WEEK; at += DAY) {
            sum += items[at];
        }
        return sum;
    }

    /** With half as much of the hours beside it: a bulletin is not always on the minute. */
    private double around(int hour) {
        return (items[(hour + WEEK - 1) % WEEK] + 2.0 * items[hour] + items[(hour + 1) % WEEK]) / 4;
    }

    /** Items that such a stretch brings by what was learnt, at most a week's. */
    double expected(Instant from, Instant to) {
        Instant start = from.isBefore(to.minus(Duration.ofDays(7))) ? to.minus(Duration.ofDays(7)) : from;
        double sum = 0;
        for (Instant at = start; at.isBefore(to); ) {
            Instant next = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            Instant end = next.isBefore(to) ? next : to;
            sum += perHour(at, to) * Duration.between(at, end).toMillis() / (SECONDS * 1000.0);
            at = end;
        }
        return sum;
    }

    long all() {
        return all;
    }
}
