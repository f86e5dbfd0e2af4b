package news.dateline.console.lag;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a group on a partition: the latest reading, and what all readings before it amount to.
 *
 * @param latest the last reading
 * @param committedSince when the committed offset was first seen where it stands now
 * @param waitingSince since when every reading found something unread; absent when the latest found nothing
 * @param rewind the last time the commit went back; absent when it never did, or the group has read up to there again
 * @param rates how fast records come and go
 */
record Track(
        Reading latest,
        Instant committedSince,
        @Nullable Instant waitingSince,
        @Nullable Rewind rewind,
        Rates rates) {

    static Track first(Reading reading) {
        return new Track(reading, reading.at(), reading.unread() ? reading.at() : null, null, Rates.NONE);
    }

    Track after(Reading next) {
        if (isAnotherLog(next)) {
            return first(next);
        }
        boolean moved = next.committed() == null || !next.committed().equals(latest.committed());
        boolean neverCommitted = next.committed() == null && latest.committed() == null;
        return new Track(
                next,
                moved && !neverCommitted ? next.at() : committedSince,
                next.unread() ? (waitingSince == null ? next.at() : waitingSince) : null,
                rewindAfter(next),
                rates.after(latest, next));
    }

    /** A log never shrinks at its end: if it did, the topic was deleted and made anew, and nothing before counts. */
    private boolean isAnotherLog(Reading next) {
        return next.logEnd() < latest.logEnd() || (next.committed() == null && latest.committed() != null);
    }

    private @Nullable Rewind rewindAfter(Reading next) {
        Long now = next.committed();
        Long before = latest.committed();
        if (now == null || before == null) {
            return null;
        }
        long furthest = rewind == null ? before : Math.max(before, rewind.from());
        if (now < before) {
            return new Rewind(next.at(), furthest, now);
        }
        return now >= furthest ? null : rewind;
    }
}
