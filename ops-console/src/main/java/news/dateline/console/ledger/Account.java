package news.dateline.console.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeMap;
import news.dateline.console.lag.PartitionId;
import news.dateline.model.LedgerLine;
import news.dateline.model.TopicCatalogue;
import news.dateline.model.TopicSpec;
import org.jspecify.annotations.Nullable;

/** The lines of one stage about one partition, and which of them do not add up. For one thread. */
final class Account {
    /** An open transaction of another may hide what is there. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Then it is what it is. */
    private static final Duration SETTLED = Duration.ofMinutes(5);

    private final PartitionId partition;
    private final boolean compacted;
    private final TreeMap<Long, Entry> entries = new TreeMap<>();
    private long floor = -1;

    Account(PartitionId partition) {
        this.partition = partition;
        this.compacted = TopicCatalogue.all().stream()
                .anyMatch(spec -> spec.name().equals(partition.topic()) && spec.cleanup() == TopicSpec.Cleanup.COMPACT);
    }

    /** A line with what was found of it. */
    static final class Entry {
        private final LedgerLine line;
        private boolean settled;
        private @Nullable String reason;
        private @Nullable Instant since;

        Entry(LedgerLine line) {
            this.line = line;
        }

        LedgerLine line() {
            return line;
        }

        /** Absent when it adds up. */
        @Nullable
        String reason(Instant now) {
            return since == null || now.isBefore(since.plus(PATIENCE)) ? null : reason;
        }

        Instant since() {
            return since == null ? line.minute() : since;
        }
    }

    /** A line told again takes the place of the one before. */
    void note(LedgerLine line) {
        Entry entry = new Entry(line);
        Entry before = entries.put(line.from(), entry);
        if (before != null) {
            entry.reason = before.reason;
            entry.since = before.since;
        }
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    /** Checks what is not settled yet. */
    void audit(LogCount log, Letters letters, Instant now) {
        long end = floor;
        for (Entry entry : entries.values()) {
            if (!entry.settled) {
                judge(entry, problem(entry.line, end, log, letters), log, now);
            }
            end = Math.max(end, entry.line.to());
        }
    }

    private static void judge(Entry entry, @Nullable String problem, LogCount log, Instant now) {
        entry.reason = problem;
        if (problem == null) {
            entry.since = null;
        } else if (entry.since == null) {
            entry.since = now;
        }
        boolean old = entry.line.minute().plus(SETTLED).isBefore(now);
        boolean seen = log.knows(entry.line.from(), entry.line.to());
        entry.settled = old
                && (seen || problem == null)
                && (entry.since == null || entry.since.plus(SETTLED).isBefore(now));
    }

    /** @param end offset after all that was accounted for before; -1 when that is not known */
    private @Nullable String problem(LedgerLine line, long end, LogCount log, Letters letters) {
        long told = line.fates().total();
        if (told != line.in()) {
            return line.in() + " read, and the fates of " + told + " told";
        }
        long from = end < 0 ? line.from() : Math.min(end, line.from());
        if (log.knows(from, line.to())) {
            long skipped = log.count(from, line.from());
            if (skipped > 0) {
                return skipped + " never read, from offset " + from + " to " + line.from();
            }
            long there = log.count(line.from(), line.to());
            if (there > line.in()) {
                return (there - line.in()) + " of " + there + " passed over";
            }
            if (there < line.in() && !compacted) {
                return line.in() + " read, where the log has " + there;
            }
        }
        long dead = letters.of(partition, line.from(), line.to());
        return dead < line.fates().dead()
                ? (line.fates().dead() - dead) + " of " + line.fates().dead() + " dead letters are not there"
                : null;
    }

    /** Offsets before this one are no longer needed; -1 when that is not known. */
    long needed() {
        long end = floor;
        for (Entry entry : entries.values()) {
            if (!entry.settled) {
                return end < 0 ? entry.line.from() : Math.min(end, entry.line.from());
            }
            end = Math.max(end, entry.line.to());
        }
        return end;
    }

    /** Lines of before that, unless they do not add up; those until a day later. */
    void forget(Instant before) {
        entries.values().removeIf(entry -> {
            boolean bad = entry.reason != null;
            boolean gone = entry.line.minute().isBefore(bad ? before.minus(Duration.ofHours(23)) : before);
            if (gone) {
                floor = Math.max(floor, entry.line.to());
            }
            return gone;
        });
    }
}
