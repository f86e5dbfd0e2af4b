package news.dateline.enrich;

import java.time.Instant;
import java.util.Objects;
import news.dateline.enrich.lifecycle.Embargo;
import news.dateline.enrich.lifecycle.StoryState;
import news.dateline.model.ArticleId;
import news.dateline.model.ArticleStatus;
import news.dateline.model.LedgerLine.Fate;
import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;
import news.dateline.runtime.streams.Ledger;
import news.dateline.runtime.streams.RejectedRecordException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Lets a version that was read again through if that very version is live; whatever has happened to its story since, a
 * newer version, a kill, a hold, stands.
 */
final class ReplayGate implements Processor<ArticleId, RawArticle, ArticleId, Judged> {
    private final Outcomes outcomes;
    private final Ledger ledger;
    private ProcessorContext<ArticleId, Judged> context;
    private KeyValueStore<ArticleId, StoryState> stories;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    ReplayGate(Outcomes outcomes, Ledger ledger) {
        this.outcomes = outcomes;
        this.ledger = ledger;
    }

    @Override
    public void init(ProcessorContext<ArticleId, Judged> given) {
        context = given;
        stories = given.getStateStore(EnrichStores.STORIES);
    }

    @Override
    public void process(Record<ArticleId, RawArticle> record) {
        RawArticle article = record.value();
        if (article == null || !article.id().equals(record.key())) {
            throw new RejectedRecordException("WRONG_KEY", "an article under its own id expected");
        }
        StoryState known = stories.get(article.id());
        boolean live = known != null && isLive(known, article) && isOpen(article);
        outcomes.replayed(live);
        if (live) {
            Lifecycle lifecycle = new Lifecycle(Lifecycle.State.LIVE, known.published(), null);
            context.forward(record.withValue(new Judged(article, lifecycle)));
        } else {
            ledger.note(context, Fate.STALE);
        }
    }

    private static boolean isLive(StoryState known, RawArticle article) {
        return known.standing() == Lifecycle.State.LIVE
                && Objects.equals(known.published(), article.version())
                && known.version() == article.version()
                && !known.isNewerThan(article);
    }

    /** What the parsers of today know to be secret is a matter for a person. */
    private boolean isOpen(RawArticle article) {
        Instant now = Instant.ofEpochMilli(context.currentSystemTimeMs());
        return article.status() == ArticleStatus.USABLE && !Embargo.of(article).holdsAt(now);
    }
}
