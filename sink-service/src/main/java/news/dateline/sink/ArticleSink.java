package news.dateline.sink;

import news.dateline.model.ArticleId;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.LedgerLine.Fate;
import news.dateline.model.Lifecycle;
import news.dateline.runtime.Topics;
import news.dateline.runtime.streams.Ledger;
import news.dateline.runtime.streams.RejectedRecordException;
import news.dateline.sink.Given.Records;
import news.dateline.sink.change.Comparison;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Compares what an article gives with what it last gave, and sends the difference. A withdrawn article gives nothing;
 * the tombstone that follows its marker finds nothing left to do, and does the marker's work where compaction took that
 * away.
 */
final class ArticleSink implements Processor<ArticleId, EnrichedArticle, Object, Object> {
    private final Counters counters;
    private final Ledger ledger;
    private ProcessorContext<Object, Object> context;
    private KeyValueStore<ArticleId, Given> store;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    ArticleSink(Counters counters, Ledger ledger) {
        this.counters = counters;
        this.ledger = ledger;
    }

    @Override
    public void init(ProcessorContext<Object, Object> given) {
        context = given;
        store = given.getStateStore(SinkTopology.GIVEN);
    }

    @Override
    public void process(Record<ArticleId, EnrichedArticle> record) {
        ArticleId id = required(record.key());
        EnrichedArticle article = record.value();
        Given before = store.get(id);
        Outlet outlet = new StreamOutlet(context, counters, id, record);
        if (article == null) {
            forget(id, before, outlet);
            ledger.note(context, Fate.WITHDRAWN);
        } else if (article.lifecycle().state() == Lifecycle.State.WITHDRAWN) {
            withdraw(article, before, outlet);
            ledger.note(context, Fate.WITHDRAWN);
        } else {
            boolean given = give(article, before, outlet);
            ledger.note(context, given ? Fate.OUT : Fate.DUPLICATE);
            ledger.aged(context, article.article(), record.headers());
        }
    }

    private static ArticleId required(@Nullable ArticleId id) {
        if (id == null) {
            throw new RejectedRecordException("WRONG_KEY", "an article's id expected, found no key");
        }
        return id;
    }

    /** @return whether there was anything new */
    private boolean give(EnrichedArticle article, @Nullable Given before, Outlet outlet) {
        Derived derived = Derived.of(article);
        Given now = Given.of(article, derived);
        if (now.equals(before)) {
            return false; // sent again: nothing has changed
        }
        emission(article, outlet).send(before == null ? Records.NONE : before.records(), now.records(), derived);
        outlet.send(Topics.CHANGES, article.id(), Comparison.of(before == null ? null : before.gist(), article));
        store.put(article.id(), now);
        return true;
    }

    private void withdraw(EnrichedArticle marker, @Nullable Given before, Outlet outlet) {
        if (before != null) {
            emission(marker, outlet).removeAll(before.records());
            outlet.send(Topics.CHANGES, marker.id(), Comparison.of(before.gist(), marker));
            store.delete(marker.id());
        }
    }

    private void forget(ArticleId id, @Nullable Given before, Outlet outlet) {
        if (before != null) {
            new Emission(outlet, id, before.gist().version(), before.versionCreated()).removeAll(before.records());
            store.delete(id);
        }
    }

    private static Emission emission(EnrichedArticle article, Outlet outlet) {
        return new Emission(
                outlet,
                article.id(),
                article.article().version(),
                article.article().versionCreated());
    }
}
