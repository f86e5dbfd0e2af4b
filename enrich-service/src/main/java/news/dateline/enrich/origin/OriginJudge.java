package news.dateline.enrich.origin;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.dateline.enrich.duplicate.Fingerprint;
import news.dateline.enrich.duplicate.Kin;
import news.dateline.enrich.duplicate.Origins;
import news.dateline.enrich.duplicate.Relative;
import news.dateline.model.ArticleId;
import news.dateline.model.Origin;
import news.dateline.runtime.Topics;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is said of each article and, a moment later, publishes its origin when that has changed: of a story that
 * a hundred sites bring, thousands of links come at once. What is due is kept with the rest, so that no restart forgets
 * it.
 */
final class OriginJudge implements Processor<ArticleId, Link, ArticleId, Origin> {
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** So that records never wait long. */
    private static final int JUDGED_AT_ONCE = 200;

    private static final byte[] DUE = {1};

    private final Duration window;
    private ProcessorContext<ArticleId, Origin> context;
    private KeyValueStore<ArticleId, Kin> kin;
    private Relatives relatives;
    private KeyValueStore<ArticleId, byte[]> due;
    private Set<ArticleId> next;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    OriginJudge(Duration window) {
        this.window = window;
    }

    @Override
    public void init(ProcessorContext<ArticleId, Origin> given) {
        context = given;
        kin = given.getStateStore(OriginTopology.KIN);
        KeyValueStore<String, Kin.Found> found = given.getStateStore(OriginTopology.RELATIVES);
        relatives = new Relatives(found);
        due = given.getStateStore(OriginTopology.DUE);
        next = new LinkedHashSet<>();
        try (KeyValueIterator<ArticleId, byte[]> all = due.all()) {
            all.forEachRemaining(entry -> next.add(entry.key));
        }
        // Relatives come for as long as articles are compared, and a little longer.
        long kept = 2 * window.toMillis();
        Sweep<ArticleId, Kin> sweep =
                new Sweep<>(kin, (k, now) -> k.self().receivedAt().toEpochMilli() + kept < now);
        Sweep<String, Kin.Found> sweepFound = new Sweep<>(
                found, (f, now) -> f.relative().receivedAt().toEpochMilli() + kept + window.toMillis() < now);
        given.schedule(OriginTopology.SWEEP_INTERVAL, PunctuationType.WALL_CLOCK_TIME, sweep::sweep);
        given.schedule(OriginTopology.SWEEP_INTERVAL, PunctuationType.WALL_CLOCK_TIME, sweepFound::sweep);
        given.schedule(PAUSE, PunctuationType.WALL_CLOCK_TIME, this::judge);
    }

    @Override
    public void process(Record<ArticleId, Link> record) {
        ArticleId id = record.key();
        if (record.value().gone()) {
            end(id);
        } else if (changes(id, record.value()) && next.add(id)) {
            due.put(id, DUE);
        }
    }

    /** News comes from many bands, in any order and more than once. */
    private boolean changes(ArticleId id, Link link) {
        Kin known = kin.get(id);
        if (link.self() != null) {
            return isSelf(id, known, link.self());
        }
        if (link.relative() != null) {
            // An article tells itself before it meets others: one that is not known has gone since.
            boolean stale = known == null || link.version() < known.self().version();
            return !stale && relatives.add(id, new Kin.Found(link.relative(), link.version()));
        }
        return link.lost() != null && relatives.remove(id, link.lost(), link.version());
    }

    /** What was found with an older version of the article never outlives a newer one. */
    private boolean isSelf(ArticleId id, @Nullable Kin known, Fingerprint self) {
        if (known != null && known.self().version() > self.version()) {
            return false;
        }
        relatives.forgetBefore(id, self.version());
        kin.put(id, new Kin(Relative.of(self, 1), known == null ? null : known.published()));
        return true;
    }

    private void judge(long nowMillis) {
        List<ArticleId> now = next.stream().limit(JUDGED_AT_ONCE).toList();
        for (ArticleId id : now) {
            next.remove(id);
            due.delete(id);
            Kin known = kin.get(id);
            if (known != null) {
                publish(id, known, nowMillis);
            }
        }
    }

    private void publish(ArticleId id, Kin known, long nowMillis) {
        Collection<Relative> others = relatives.of(id);
        Origin origin = Origins.of(known.self(), others);
        if (!Objects.equals(origin, known.published())) {
            kin.put(id, new Kin(known.self(), origin));
            context.forward(new Record<>(id, origin, nowMillis), Topics.ORIGINS.name());
        }
    }

    @SuppressWarnings("NullAway") // null is a tombstone
    private void end(ArticleId id) {
        relatives.forgetBefore(id, Integer.MAX_VALUE);
        if (next.remove(id)) {
            due.delete(id);
        }
        Kin known = kin.delete(id);
        if (known != null && known.published() != null) {
            context.forward(
                    new Record<ArticleId, Origin>(id, null, context.currentSystemTimeMs()), Topics.ORIGINS.name());
        }
    }
}
