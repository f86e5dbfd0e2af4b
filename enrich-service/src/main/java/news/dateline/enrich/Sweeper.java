package news.dateline.enrich;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.dateline.enrich.lifecycle.StoryState;
import news.dateline.model.ArticleId;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Forgets stories whose retention is over, a few at a time, so that records never wait for it. */
final class Sweeper {
    private static final int STORIES_A_SWEEP = 2_000;

    private final KeyValueStore<ArticleId, StoryState> stories;
    private final Retention retention;
    private @Nullable ArticleId next;

    Sweeper(KeyValueStore<ArticleId, StoryState> stories, Retention retention) {
        this.stories = stories;
        this.retention = retention;
    }

    /** Looks at the next few stories; after the last it begins again with the first. */
    void sweep(long nowMillis) {
        Instant now = Instant.ofEpochMilli(nowMillis);
        over(now).forEach(stories::delete);
    }

    private List<ArticleId> over(Instant now) {
        List<ArticleId> over = new ArrayList<>();
        try (KeyValueIterator<ArticleId, StoryState> stretch = fromNext()) {
            for (int i = 0; i < STORIES_A_SWEEP && stretch.hasNext(); i++) {
                KeyValue<ArticleId, StoryState> story = stretch.next();
                if (retention.isOver(story.value, now)) {
                    over.add(story.key);
                }
            }
            next = stretch.hasNext() ? stretch.peekNextKey() : null;
        }
        return over;
    }

    private KeyValueIterator<ArticleId, StoryState> fromNext() {
        return next == null ? stories.all() : stories.range(next, null);
    }
}
