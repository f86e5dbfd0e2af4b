package news.dateline.enrich;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.enrich.lifecycle.StoryState;
import news.dateline.model.ArticleId;
import news.dateline.model.RawArticle;
import news.dateline.runtime.Topics;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What the providers sent of the open stories, so that a story can be put on hold and come back. */
final class OpenStories {
    private static final int STORIES_A_SWEEP = 1_000;

    private final KeyValueStore<ArticleId, byte[]> store;
    private final KeyValueStore<ArticleId, StoryState> stories;
    private final Duration window;
    private @Nullable ArticleId next;

    /** @param window how long after it was published a story can be put on hold */
    OpenStories(KeyValueStore<ArticleId, byte[]> store, KeyValueStore<ArticleId, StoryState> stories, Duration window) {
        this.store = store;
        this.stories = stories;
        this.window = window;
    }

    void put(RawArticle article) {
        store.put(article.id(), Topics.RAW.valueSerde().serializer().serialize(EnrichStores.OPEN, article));
    }

    Optional<RawArticle> get(ArticleId id) {
        return Optional.ofNullable(store.get(id))
                .map(json -> Topics.RAW.valueSerde().deserializer().deserialize(EnrichStores.OPEN, json));
    }

    void remove(ArticleId id) {
        store.delete(id);
    }

    /** Forgets some of what has left the window. */
    void sweep(long nowMillis) {
        Instant oldest = Instant.ofEpochMilli(nowMillis).minus(window);
        List<ArticleId> over = new ArrayList<>();
        try (KeyValueIterator<ArticleId, byte[]> stretch = next == null ? store.all() : store.range(next, null)) {
            for (int i = 0; i < STORIES_A_SWEEP && stretch.hasNext(); i++) {
                KeyValue<ArticleId, byte[]> entry = stretch.next();
                StoryState state = stories.get(entry.key);
                if (state == null || state.seenAt().isBefore(oldest)) {
                    over.add(entry.key);
                }
            }
            next = stretch.hasNext() ? stretch.peekNextKey() : null;
        }
        over.forEach(store::delete);
    }
}
