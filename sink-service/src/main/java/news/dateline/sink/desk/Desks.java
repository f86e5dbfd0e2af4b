package news.dateline.sink.desk;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.model.ArticleId;
import news.dateline.model.CloudEvent;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Lifecycle;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topics;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Sends each article to the desks that want it, and a tombstone to those that had it and no longer do. New rules count
 * for what comes after them.
 */
final class Desks implements Processor<ArticleId, EnrichedArticle, ArticleId, EnrichedArticle> {
    private static final Duration REFRESH_INTERVAL = Duration.ofSeconds(1);

    private final DeskRulebook rulebook;
    private ProcessorContext<ArticleId, EnrichedArticle> context;
    private KeyValueStore<ArticleId, Had> had;

    /**
     * Where an article was sent.
     *
     * @param desks the topics
     */
    record Had(List<String> desks) {
        /** Copies its list. */
        Had {
            desks = List.copyOf(desks);
        }
    }

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    Desks(DeskRulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public void init(ProcessorContext<ArticleId, EnrichedArticle> given) {
        context = given;
        had = given.getStateStore(DeskTopology.DESKS);
        given.schedule(REFRESH_INTERVAL, PunctuationType.WALL_CLOCK_TIME, now -> rulebook.refresh());
    }

    @Override
    public void process(Record<ArticleId, EnrichedArticle> record) {
        @Nullable ArticleId id = record.key();
        if (id == null) {
            return; // the step beside this one makes it a dead letter
        }
        @Nullable EnrichedArticle article = record.value();
        boolean isLive = article != null && article.lifecycle().state() == Lifecycle.State.LIVE;
        Set<String> now =
                article == null || !isLive ? Set.of() : rulebook.rules().desksFor(article);
        Had before = had.get(id);
        Set<String> gone = new TreeSet<>(before == null ? List.of() : before.desks());
        gone.removeAll(now);
        now.forEach(desk -> send(record, desk, record.value()));
        gone.forEach(desk -> send(record, desk, null));
        if (!now.isEmpty()) {
            had.put(id, new Had(List.copyOf(now)));
        } else if (before != null) {
            had.delete(id);
        }
    }

    @SuppressWarnings("NullAway") // null is a tombstone
    private void send(Record<ArticleId, EnrichedArticle> record, String desk, @Nullable EnrichedArticle article) {
        Headers headers = article == null
                ? new RecordHeaders()
                : EventHeaders.of(CloudEvent.of(article.article(), Topics.ENRICHED.spec()));
        EventHeaders.put(headers, DeskTopology.DESK_HEADER, desk);
        context.forward(new Record<>(record.key(), article, record.timestamp(), headers));
    }
}
