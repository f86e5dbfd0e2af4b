package news.dateline.ingest.http;

import java.time.Duration;
import java.time.Instant;

/** So many requests a second on average, and a second's worth of them at once. */
final class TokenBucket {
    private static final double NANOS = 1e9;

    private final int perSecond;
    private double left;
    private Instant last;

    TokenBucket(int perSecond, Instant now) {
        this.perSecond = perSecond;
        this.left = perSecond;
        this.last = now;
    }

    /** @return whether there was one left */
    synchronized boolean take(Instant now) {
        double seconds = Math.max(0, Duration.between(last, now).toNanos() / NANOS);
        left = Math.min(perSecond, left + seconds * perSecond);
        last = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
