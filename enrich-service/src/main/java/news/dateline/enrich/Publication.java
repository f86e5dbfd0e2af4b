package news.dateline.enrich;

import java.time.Duration;
import java.time.Instant;
import news.dateline.enrich.lifecycle.Embargo;
import news.dateline.enrich.lifecycle.StoryState;
import news.dateline.model.ArticleId;
import news.dateline.model.ArticleStatus;
import news.dateline.model.CloudEvent;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.LedgerLine.Fate;
import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import news.dateline.runtime.streams.Ledger;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Sends each version where it may be seen, and remembers it: open, restricted until its hour, or withdrawn. All that
 * one version brings about is one transaction.
 */
final class Publication implements Processor<ArticleId, Written, ArticleId, byte[]> {
    private static final Duration RELEASE_INTERVAL = Duration.ofMillis(500);

    private final Outcomes outcomes;
    private final Ledger ledger;
    private ProcessorContext<ArticleId, byte[]> context;
    private KeyValueStore<ArticleId, StoryState> stories;
    private KeyValueStore<String, byte[]> held;
    private OpenStories open;
    private Ticker ticker;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    Publication(Outcomes outcomes, Ledger ledger) {
        this.outcomes = outcomes;
        this.ledger = ledger;
    }

    @Override
    public void init(ProcessorContext<ArticleId, byte[]> given) {
        context = given;
        stories = given.getStateStore(EnrichStores.STORIES);
        held = given.getStateStore(EnrichStores.HELD);
        open = new OpenStories(given.getStateStore(EnrichStores.OPEN), stories, Duration.ZERO);
        ticker = new Ticker(given, RELEASE_INTERVAL, new Release(given, stories, held, open, outcomes)::releaseDue);
    }

    @Override
    public void process(Record<ArticleId, Written> record) {
        ticker.check();
        StoryState known = stories.get(record.key());
        switch (record.value().article().lifecycle().state()) {
            case LIVE -> {
                publish(record, known);
                ledger.note(context, Fate.OUT);
            }
            case HELD -> {
                hold(record, known);
                ledger.note(context, Fate.HELD);
            }
            case WITHDRAWN -> {
                withdraw(record, known);
                ledger.note(context, Fate.WITHDRAWN);
            }
        }
        outcomes.takenIn(record.value().article().lifecycle().state());
    }

    private void publish(Record<ArticleId, Written> record, @Nullable StoryState known) {
        send(record, Topics.ENRICHED, record.value().json());
        if (forgetHeld(known)) {
            send(record, Topics.RESTRICTED, null);
        }
        if (comesFromTheWire()) {
            ledger.aged(context, article(record), article(record).provenance().receivedAt());
        }
        stories.put(record.key(), StoryState.live(article(record), now()));
        open.put(article(record));
    }

    private void hold(Record<ArticleId, Written> record, @Nullable StoryState known) {
        send(record, Topics.RESTRICTED, record.value().json());
        forgetHeld(known);
        String key = EnrichStores.heldKey(Embargo.of(article(record)).until(), record.key());
        held.put(key, record.value().json());
        stories.put(record.key(), StoryState.held(article(record), stillOpen(record, known), key, now()));
    }

    /**
     * Withheld means that nothing of the story may be seen (IPTC {@code stat:withheld}), and a version that was open
     * and now has an embargo may not either; under a new version with an embargo the one before stays.
     *
     * @return the version that stays open; absent when none does
     */
    private @Nullable Integer stillOpen(Record<ArticleId, Written> record, @Nullable StoryState known) {
        RawArticle article = article(record);
        Integer published = published(known);
        boolean same = published != null && published == article.version();
        if (published == null || !(same || article.status() == ArticleStatus.WITHHELD)) {
            return published;
        }
        EnrichedArticle marker = Marker.of(
                article,
                new Lifecycle(Lifecycle.State.WITHDRAWN, published, null),
                record.value().article().enrichment());
        send(record, Topics.ENRICHED, Written.of(marker).json());
        send(record, Topics.ENRICHED, null);
        open.remove(record.key());
        return null;
    }

    /** The marker tells who reads the topic, the tombstone who reads what is left of it; each where the story was. */
    private void withdraw(Record<ArticleId, Written> record, @Nullable StoryState known) {
        if (mayBeKnown(article(record), known)) {
            send(record, Topics.ENRICHED, record.value().json());
            send(record, Topics.ENRICHED, null);
        }
        if (forgetHeld(known)) {
            send(record, Topics.RESTRICTED, record.value().json());
            send(record, Topics.RESTRICTED, null);
        }
        stories.put(record.key(), StoryState.withdrawn(article(record), now()));
        open.remove(record.key());
    }

    /** What was only ever restricted is not spoken of in the open, not even by its end. */
    private boolean mayBeKnown(RawArticle article, @Nullable StoryState known) {
        return known == null ? !Embargo.of(article).holdsAt(now()) : known.published() != null;
    }

    private boolean forgetHeld(@Nullable StoryState known) {
        String key = known == null ? null : known.heldKey();
        if (key != null) {
            held.delete(key);
        }
        return key != null;
    }

    private static @Nullable Integer published(@Nullable StoryState known) {
        return known == null ? null : known.published();
    }

    private void send(
            Record<ArticleId, Written> record, Topic<ArticleId, EnrichedArticle> topic, byte @Nullable [] json) {
        Headers headers = EventHeaders.of(CloudEvent.of(article(record), topic.spec()));
        if (comesFromTheWire()) {
            Ledger.stamp(context, headers);
        }
        context.forward(new Record<>(record.key(), json, record.timestamp(), headers), topic.name());
    }

    /** What is read again, or opened by an order, is not as old as it seems. */
    private boolean comesFromTheWire() {
        return context.recordMetadata()
                .filter(place -> place.topic().equals(Topics.RAW.name()))
                .isPresent();
    }

    private static RawArticle article(Record<ArticleId, Written> record) {
        return record.value().article().article();
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }
}
