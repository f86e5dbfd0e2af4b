package news.dateline.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the records that a stage read from one partition in one minute. The value of {@code ops.ledger.v1},
 * written in the transactions of what it counts, so that it is right to the record whatever ends in between. While its
 * minute lasts a line is written again and again under its key; the last counts. The lines of a partition follow each
 * other without a gap: each begins where the one before it ended.
 *
 * @param stage consumer group of the stage
 * @param topic read from
 * @param partition of it
 * @param minute at whose beginning (UTC)
 * @param from first offset
 * @param to offset after the last; offsets between them may hold transaction markers, which are no records
 * @param in records read
 * @param fates what became of them
 * @param ages how old the stories were when they left the stage; not exact across a restart
 */
public record LedgerLine(
        String stage,
        String topic,
        int partition,
        Instant minute,
        long from,
        long to,
        long in,
        Fates fates,
        List<Age> ages) {

    /** @throws IllegalArgumentException if a component is absent */
    public LedgerLine {
        Require.notBlank(stage, "stage");
        Require.notBlank(topic, "topic");
        Require.present(minute, "minute");
        Require.present(fates, "fates");
        ages = List.copyOf(ages);
    }

    /** The Kafka key: a later line with the same says more of the same records. */
    public String key() {
        return stage + " " + topic + "-" + partition + " " + minute + " " + from;
    }

    /** The same stage and partition in this minute, with nothing read from this offset on. */
    public LedgerLine opened(Instant next, long offset) {
        return new LedgerLine(stage, topic, partition, next, offset, offset, 0, Fates.NONE, List.of());
    }

    /** With one more record read. */
    public LedgerLine read(long offset) {
        return new LedgerLine(stage, topic, partition, minute, from, offset + 1, in + 1, fates, ages);
    }

    /** With the fate of one record. */
    public LedgerLine with(Fate fate) {
        return new LedgerLine(stage, topic, partition, minute, from, to, in, fates.plus(fate), ages);
    }

    /** With these ages. */
    public LedgerLine with(List<Age> told) {
        return new LedgerLine(stage, topic, partition, minute, from, to, in, fates, told);
    }

    /** What can become of a record; each has exactly one fate. */
    public enum Fate {
        /** It went on to the next topic. */
        OUT,
        /** It was no story but a notice about one, and went to the desk of its provider. */
        NOTICE,
        /** It said again what was known. */
        DUPLICATE,
        /** A newer version was there, or the story had been withdrawn. */
        STALE,
        /** It waits for its hour, for another version or for a person. */
        HELD,
        /** It withdrew its story. */
        WITHDRAWN,
        /** It became a dead letter. */
        DEAD
    }

    /**
     * How many records had which fate.
     *
     * @param out went on
     * @param notices went to a desk
     * @param duplicates said nothing new
     * @param stale came too late
     * @param held wait
     * @param withdrawn withdrew their stories
     * @param dead became dead letters
     */
    public record Fates(long out, long notices, long duplicates, long stale, long held, long withdrawn, long dead) {
        public static final Fates NONE = new Fates(0, 0, 0, 0, 0, 0, 0);

        /** With one more of these. */
        public Fates plus(Fate fate) {
            return switch (fate) {
                case OUT -> new Fates(out + 1, notices, duplicates, stale, held, withdrawn, dead);
                case NOTICE -> new Fates(out, notices + 1, duplicates, stale, held, withdrawn, dead);
                case DUPLICATE -> new Fates(out, notices, duplicates + 1, stale, held, withdrawn, dead);
                case STALE -> new Fates(out, notices, duplicates, stale + 1, held, withdrawn, dead);
                case HELD -> new Fates(out, notices, duplicates, stale, held + 1, withdrawn, dead);
                case WITHDRAWN -> new Fates(out, notices, duplicates, stale, held, withdrawn + 1, dead);
                case DEAD -> new Fates(out, notices, duplicates, stale, held, withdrawn, dead + 1);
            };
        }

        /** Both together. */
        public Fates plus(Fates other) {
            return new Fates(
                    out + other.out,
                    notices + other.notices,
                    duplicates + other.duplicates,
                    stale + other.stale,
                    held + other.held,
                    withdrawn + other.withdrawn,
                    dead + other.dead);
        }

        /** How many records that are. */
        public long total() {
            return out + notices + duplicates + stale + held + withdrawn + dead;
        }
    }

    /**
     * How old the stories of a provider were when they left the stage. Archives filled in, and what was held, are not
     * counted.
     *
     * @param provider whose
     * @param urgency 1 to 9; absent where the provider gives none
     * @param items of which this is told
     * @param sinceSent since the agency made the version, mean in seconds
     * @param sinceSentMost of the oldest, seconds
     * @param inStage since the stage before was done with it, mean in seconds
     * @param inStageMost of the slowest, seconds
     */
    public record Age(
            String provider,
            @Nullable Integer urgency,
            long items,
            double sinceSent,
            double sinceSentMost,
            double inStage,
            double inStageMost) {}
}
