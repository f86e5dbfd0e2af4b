package news.dateline.console.lag;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One group on one partition whose clock we turn: every step is five seconds and one look. */
final class Scene {
    static final Duration STEP = Duration.ofSeconds(5);
    static final PartitionId PARTITION = new PartitionId("news.raw.v1", 0);
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final LagBook book = new LagBook(Limits.DEFAULT);
    private final Map<Long, Instant> timestamps = new HashMap<>();
    private Instant now = START;
    private long logStart;
    private long logEnd;
    private @Nullable Long committed;
    private boolean rebalancing;
    private List<Member> members = List.of(member("enrich-1"));

    static Member member(String name) {
        return new Member(name, name, "/127.0.0.1", Set.of(PARTITION));
    }

    Scene produces(long records) {
        for (long offset = logEnd; offset < logEnd + records; offset++) {
            timestamps.put(offset, now);
        }
        logEnd += records;
        return this;
    }

    /** A transaction's marker takes an offset, and is no record. */
    Scene writesMarker() {
        logEnd++;
        return this;
    }

    Scene commits(@Nullable Long offset) {
        committed = offset;
        return this;
    }

    Scene deletesBelow(long offset) {
        logStart = offset;
        return this;
    }

    Scene recreatesTopic() {
        timestamps.clear();
        logStart = 0;
        logEnd = 0;
        return this;
    }

    Scene has(Member... present) {
        members = List.of(present);
        return this;
    }

    Scene rebalances(boolean yes) {
        rebalancing = yes;
        return this;
    }

    long logEnd() {
        return logEnd;
    }

    Instant now() {
        return now;
    }

    /** Steps on for so long, doing the same before every look. */
    GroupLag during(Duration time, Consumer<Scene> each) {
        GroupLag last = look();
        for (Instant end = now.plus(time); now.isBefore(end); ) {
            now = now.plus(STEP);
            each.accept(this);
            last = look();
        }
        return last;
    }

    GroupLag after(Duration time) {
        return during(time, scene -> {});
    }

    GroupLag look() {
        Reading reading = new Reading(now, logStart, logEnd, committed, oldestUnread());
        GroupReading group = new GroupReading(
                "enrich",
                "classic",
                rebalancing ? "PreparingRebalance" : members.isEmpty() ? "Empty" : "Stable",
                rebalancing,
                members,
                Map.of(PARTITION, reading));
        return book.after(now, List.of(group)).group("enrich").orElseThrow();
    }

    private @Nullable Instant oldestUnread() {
        long from = Math.max(logStart, committed == null ? 0 : committed);
        for (long offset = from; offset < logEnd; offset++) {
            if (timestamps.containsKey(offset)) {
                return timestamps.get(offset);
            }
        }
        return null;
    }
}
