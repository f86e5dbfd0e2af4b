package news.dateline.enrich.origin;

import java.time.Duration;
import java.util.Objects;
import news.dateline.enrich.duplicate.Fingerprint;
import news.dateline.enrich.duplicate.Kin;
import news.dateline.model.ArticleId;
import news.dateline.model.Origin;
import news.dateline.runtime.Topics;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Gathers what is said of each article and publishes its origin when that changes. */
final class OriginJudge implements Processor<ArticleId, Link, ArticleId, Origin> {
    private final Duration window;
    private ProcessorContext<ArticleId, Origin> context;
    private KeyValueStore<ArticleId, Kin> store;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    OriginJudge(Duration window) {
        this.window = window;
    }

    @Override
    public void init(ProcessorContext<ArticleId, Origin> given) {
        context = given;
        store = given.getStateStore(OriginTopology.KIN);
        Sweep<ArticleId, Kin> sweep = new Sweep<>(store, this::isOver);
        given.schedule(OriginTopology.SWEEP_INTERVAL, PunctuationType.WALL_CLOCK_TIME, sweep::sweep);
    }

    /** Relatives come for as long as articles are compared, and a little longer. */
    private boolean isOver(Kin kin, long now) {
        Fingerprint self = kin.self();
        return self != null && self.receivedAt().toEpochMilli() + 2 * window.toMillis() < now;
    }

    @Override
    public void process(Record<ArticleId, Link> record) {
        Kin known = store.get(record.key());
        Kin before = known == null ? Kin.NONE : known;
        if (record.value().gone()) {
            end(record, before);
        } else {
            publish(record, after(before, record.value()));
        }
    }

    private static Kin after(Kin before, Link link) {
        if (link.self() != null) {
            return before.withSelf(link.self());
        }
        if (link.relative() != null) {
            return before.withRelative(link.relative(), link.version());
        }
        return link.lost() == null ? before : before.without(link.lost(), link.version());
    }

    private void publish(Record<ArticleId, Link> record, Kin kin) {
        @Nullable Origin origin = kin.origin();
        if (origin == null || Objects.equals(origin, kin.published())) {
            store.put(record.key(), kin);
        } else {
            store.put(record.key(), kin.withPublished(origin));
            context.forward(new Record<>(record.key(), origin, record.timestamp()), Topics.ORIGINS.name());
        }
    }

    @SuppressWarnings("NullAway") // null is a tombstone
    private void end(Record<ArticleId, Link> record, Kin before) {
        store.delete(record.key());
        if (before.published() != null) {
            context.forward(
                    new Record<ArticleId, Origin>(record.key(), null, record.timestamp()), Topics.ORIGINS.name());
        }
    }
}
