package news.dateline.enrich;

import java.time.Duration;
import java.time.Instant;
import news.dateline.enrich.lifecycle.StoryRules;
import news.dateline.enrich.lifecycle.StoryState;
import news.dateline.enrich.lifecycle.Verdict;
import news.dateline.model.ArticleId;
import news.dateline.model.ArticleStatus;
import news.dateline.model.LedgerLine.Fate;
import news.dateline.model.RawArticle;
import news.dateline.runtime.streams.Ledger;
import news.dateline.runtime.streams.RejectedRecordException;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Lets through the versions that count. Of those it only reads what is remembered: {@link Publication} writes it when
 * the version has been processed, so that a version that became a dead letter can be sent again.
 */
final class VersionGate implements Processor<ArticleId, RawArticle, ArticleId, Judged> {
    private static final Duration SWEEP_INTERVAL = Duration.ofSeconds(10);

    private final Outcomes outcomes;
    private final Ledger ledger;
    private final Retention retention;
    private ProcessorContext<ArticleId, Judged> context;
    private KeyValueStore<ArticleId, StoryState> stories;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    VersionGate(Outcomes outcomes, Ledger ledger, Retention retention) {
        this.outcomes = outcomes;
        this.ledger = ledger;
        this.retention = retention;
    }

    @Override
    public void init(ProcessorContext<ArticleId, Judged> given) {
        context = given;
        stories = given.getStateStore(EnrichStores.STORIES);
        Sweeper sweeper = new Sweeper(stories, retention);
        given.schedule(SWEEP_INTERVAL, PunctuationType.WALL_CLOCK_TIME, sweeper::sweep);
    }

    @Override
    public void process(Record<ArticleId, RawArticle> record) {
        RawArticle article = keyedRight(record.key(), record.value());
        judge(article).fold(fresh -> forward(record, article, fresh), stale -> drop(article, stale));
    }

    private Verdict judge(RawArticle article) {
        return StoryRules.judge(stories.get(article.id()), article, now());
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }

    private static RawArticle keyedRight(@Nullable ArticleId key, @Nullable RawArticle article) {
        if (article == null) {
            throw new RejectedRecordException("EMPTY", "an article expected, found no value");
        }
        if (!article.id().equals(key)) {
            throw new RejectedRecordException("WRONG_KEY", "key " + article.id() + " expected, found " + key);
        }
        return article;
    }

    private Verdict.Fresh forward(Record<ArticleId, RawArticle> record, RawArticle article, Verdict.Fresh fresh) {
        context.forward(record.withValue(new Judged(article, fresh.lifecycle())));
        return fresh;
    }

    /** A second kill says nothing new and still counts: what comes later must be newer than it. */
    private Verdict.Stale drop(RawArticle article, Verdict.Stale stale) {
        if (stale.reason() == Verdict.Reason.WITHDRAWN && article.status() == ArticleStatus.CANCELED) {
            stories.put(article.id(), StoryState.withdrawn(article, now()));
        }
        outcomes.dropped(stale.reason());
        ledger.note(context, stale.reason() == Verdict.Reason.DUPLICATE ? Fate.DUPLICATE : Fate.STALE);
        return stale;
    }
}
