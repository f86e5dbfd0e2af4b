package news.dateline.console.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;

/**
 * How much a provider sends at which hour of the week (UTC), learnt from what it sent in the last four weeks. What an
 * hour of the week has not shown yet is taken from the same hour of other days, and before the first day is over from
 * the mean. For one thread.
 */
final class Cadence {
    private static final Duration MEMORY = Duration.ofDays(28);
    private static final int DAY = 24;
    private static final int WEEK = 7 * DAY;
    private static final long SECONDS = 3600;

    /** Items by hours since 1970; at most those of {@link #MEMORY}. */
    private final TreeMap<Long, Integer> hours = new TreeMap<>();

    private Instant first = Instant.MAX;
    private long all;

    void note(Instant at) {
        long hour = hour(at);
        if (!hours.isEmpty() && hour < hours.lastKey() - MEMORY.toHours()) {
            return;
        }
        hours.merge(hour, 1, Integer::sum);
        all++;
        first = at.isBefore(first) ? at : first;
        forget(at);
    }

    private void forget(Instant now) {
        Instant oldest = now.minus(MEMORY);
        if (first.isBefore(oldest)) {
            hours.headMap(hour(oldest)).clear();
            first = oldest;
        }
    }

    private static long hour(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** Items an hour, at this hour of the week, as learnt until now. */
    double perHour(Instant at, Instant now) {
        double span = Duration.between(first, now).toMillis() / (SECONDS * 1000.0);
        if (hours.isEmpty() || span <= 0) {
            return 0;
        }
        if (span < DAY) {
            return every(hour(at), 1) / Math.max(1, span);
        }
        long hour = hour(at);
        return span < WEEK ? every(hour, DAY) / (span / DAY) : around(hour) / (span / WEEK);
    }

    /** What came in the hours that are so many hours, or a multiple of them, from this one. */
    private double every(long hour, int step) {
        double sum = 0;
        long first = hours.firstKey() + Math.floorMod(hour - hours.firstKey(), (long) step);
        for (long at = first; at <= hours.lastKey(); at += step) {
            sum += hours.getOrDefault(at, 0);
        }
        return sum;
    }

    /** With half as much of the hours beside it: a bulletin is not always on the minute. */
    private double around(long hour) {
        return (every(hour - 1, WEEK) + 2 * every(hour, WEEK) + every(hour + 1, WEEK)) / 4;
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
