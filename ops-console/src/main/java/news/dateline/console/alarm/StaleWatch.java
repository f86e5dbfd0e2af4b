package news.dateline.console.alarm;

import news.dateline.console.cluster.TopicFollower.Stale;

/** Rings while topics that should be followed are not: a page that shows nothing bad then says nothing. */
public final class StaleWatch {
    /** As {@code docs/operations.md} and the Prometheus rules name it. */
    public static final String STALE = "DatelineWatchStale";

    private StaleWatch() {}

    public static Alarm alarm(Stale stale) {
        return new Alarm(
                STALE,
                stale.watch(),
                "no look at its topics has ended well since " + stale.since() + ": " + stale.reason(),
                stale.since());
    }
}
