package news.dateline.enrich;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.dateline.enrich.lifecycle.StoryState;
import news.dateline.model.ArticleId;
import news.dateline.model.CloudEvent;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Lifecycle;
import news.dateline.runtime.DeadLetter;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Opens what has waited until its hour. */
final class Release {
    /** So that records do not wait long when a thousand embargoes end at once. */
    private static final int MOST_AT_ONCE = 200;

    private static final String STEP = "release";

    private final ProcessorContext<ArticleId, byte[]> context;
    private final KeyValueStore<ArticleId, StoryState> stories;
    private final KeyValueStore<String, byte[]> held;
    private final OpenStories open;
    private final Outcomes outcomes;

    Release(
            ProcessorContext<ArticleId, byte[]> context,
            KeyValueStore<ArticleId, StoryState> stories,
            KeyValueStore<String, byte[]> held,
            OpenStories open,
            Outcomes outcomes) {
        this.context = context;
        this.stories = stories;
        this.held = held;
        this.open = open;
        this.outcomes = outcomes;
    }

    void releaseDue(long nowMillis) {
        for (KeyValue<String, byte[]> waiting : due(Instant.ofEpochMilli(nowMillis))) {
            release(EnrichStores.story(waiting.key), waiting.value, nowMillis);
            held.delete(waiting.key);
        }
    }

    private List<KeyValue<String, byte[]>> due(Instant now) {
        List<KeyValue<String, byte[]>> found = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> waiting = held.range(null, EnrichStores.afterDue(now))) {
            while (waiting.hasNext() && found.size() < MOST_AT_ONCE) {
                found.add(waiting.next());
            }
        }
        return found;
    }

    /** What another version of this program wrote may be unreadable: it must neither be lost nor stop the others. */
    private void release(ArticleId id, byte[] json, long nowMillis) {
        try {
            open(live(read(json)), nowMillis);
        } catch (SerializationException e) {
            bury(id, json, nowMillis, String.valueOf(e.getMessage()));
        }
    }

    private void open(EnrichedArticle article, long nowMillis) {
        send(article, Topics.ENRICHED, Written.of(article).json(), nowMillis);
        send(article, Topics.RESTRICTED, null, nowMillis);
        StoryState story = stories.get(article.id());
        if (story != null) {
            stories.put(article.id(), story.released());
            open.put(article.article());
        }
        outcomes.released();
    }

    private static EnrichedArticle read(byte[] json) {
        return Topics.ENRICHED.valueSerde().deserializer().deserialize(EnrichStores.HELD, json);
    }

    private static EnrichedArticle live(EnrichedArticle article) {
        Lifecycle before = article.lifecycle();
        return article.withLifecycle(new Lifecycle(Lifecycle.State.LIVE, before.replaces(), before.change()));
    }

    private void send(
            EnrichedArticle article, Topic<ArticleId, EnrichedArticle> topic, byte @Nullable [] json, long nowMillis) {
        Headers headers = EventHeaders.of(CloudEvent.of(article.article(), topic.spec()));
        context.forward(new Record<>(article.id(), json, nowMillis, headers), topic.name());
    }

    private void bury(ArticleId id, byte[] json, long nowMillis, String detail) {
        Headers headers = new RecordHeaders();
        new DeadLetter(
                        STEP,
                        "MALFORMED",
                        detail,
                        EnrichStores.HELD,
                        context.taskId().partition(),
                        0)
                .writeTo(headers);
        context.forward(new Record<>(id, json, nowMillis, headers), Topics.RESTRICTED_DEAD_LETTERS.name());
    }
}
