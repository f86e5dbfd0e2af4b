package news.dateline.console.lag;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One look at one partition through the eyes of one group.
 *
 * @param at when we looked
 * @param logStart first offset the partition still has
 * @param logEnd offset after the last one a reader of committed transactions can reach
 * @param committed the group's committed offset; absent when it has committed none
 * @param oldestUnread timestamp of the oldest record the group has not read; absent when it has read every record, even
 *     if transaction markers or compacted gaps lie before the end
 */
public record Reading(
        Instant at,
        long logStart,
        long logEnd,
        @Nullable Long committed,
        @Nullable Instant oldestUnread) {

    /** Where the group would go on reading: at its commit, at the earliest where the log starts. */
    public long position() {
        return committed == null ? logStart : Math.max(committed, logStart);
    }

    /** Offsets between the position and the end: an upper bound on the unread records, exact on a log without gaps. */
    public long lag() {
        return oldestUnread == null ? 0 : Math.max(0, logEnd - position());
    }

    /** Age of the oldest unread record; zero when all are read, and when its timestamp lies in the future. */
    public Duration timeLag() {
        if (oldestUnread == null || oldestUnread.isAfter(at)) {
            return Duration.ZERO;
        }
        return Duration.between(oldestUnread, at);
    }

    /** Records that retention deleted before the group read them. */
    public long lost() {
        return committed == null ? 0 : Math.max(0, logStart - committed);
    }

    boolean unread() {
        return oldestUnread != null;
    }
}
