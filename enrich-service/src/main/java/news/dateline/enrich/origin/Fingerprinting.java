package news.dateline.enrich.origin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import news.dateline.enrich.duplicate.Fingerprint;
import news.dateline.enrich.duplicate.Fingerprints;
import news.dateline.model.ArticleId;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Lifecycle;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Brings each article into its bands, and out of those of its earlier version or its end. */
final class Fingerprinting implements Processor<ArticleId, EnrichedArticle, Object, Object> {
    private final Fingerprints fingerprints = new Fingerprints();
    private final OriginTopics topics;
    private final Duration window;
    private ProcessorContext<Object, Object> context;
    private KeyValueStore<ArticleId, Fingerprint> known;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    Fingerprinting(OriginTopics topics, Duration window) {
        this.topics = topics;
        this.window = window;
    }

    @Override
    public void init(ProcessorContext<Object, Object> given) {
        context = given;
        known = given.getStateStore(OriginTopology.FINGERPRINTS);
        Sweep<ArticleId, Fingerprint> sweep = new Sweep<>(
                known, (fingerprint, now) -> fingerprint.receivedAt().toEpochMilli() + window.toMillis() < now);
        given.schedule(OriginTopology.SWEEP_INTERVAL, PunctuationType.WALL_CLOCK_TIME, sweep::sweep);
    }

    @Override
    public void process(Record<ArticleId, EnrichedArticle> record) {
        Fingerprint before = known.get(record.key());
        Fingerprint now = fingerprint(record.value());
        if (now == null) {
            leave(record, before);
        } else if (before == null || !now.equals(before)) {
            arrive(record, before, now);
        }
    }

    private @Nullable Fingerprint fingerprint(@Nullable EnrichedArticle article) {
        return article == null || article.lifecycle().state() != Lifecycle.State.LIVE
                ? null
                : fingerprints.of(article).orElse(null);
    }

    private void arrive(Record<ArticleId, EnrichedArticle> record, @Nullable Fingerprint before, Fingerprint now) {
        known.put(record.key(), now);
        link(record, Link.self(now));
        List<String> bands = fingerprints.bands(now);
        List<String> left = new ArrayList<>(before == null ? List.of() : fingerprints.bands(before));
        left.removeAll(bands);
        left.forEach(band -> band(record, band, Banded.out(now.id(), now.version() - 1)));
        bands.forEach(band -> band(record, band, Banded.in(now)));
    }

    private void leave(Record<ArticleId, EnrichedArticle> record, @Nullable Fingerprint before) {
        if (before != null) {
            known.delete(record.key());
            fingerprints.bands(before).forEach(band -> band(record, band, Banded.out(before.id(), before.version())));
            link(record, Link.end());
        }
    }

    private void band(Record<?, ?> record, String band, Banded banded) {
        context.forward(
                new Record<>(band, banded, record.timestamp()), topics.bands().name());
    }

    private void link(Record<ArticleId, ?> record, Link link) {
        context.forward(
                new Record<>(record.key(), link, record.timestamp()),
                topics.links().name());
    }
}
