package news.dateline.enrich;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.dateline.enrich.advisory.RecentItem;
import news.dateline.model.ArticleId;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** The recent items of each provider, under {@code provider:guid}. */
final class RecentItems {
    private static final int ITEMS_A_SWEEP = 2_000;

    /** More than any agency sends in two days; beyond, a notice may not find its target and is held. */
    private static final int MOST_ITEMS = 20_000;

    private final KeyValueStore<String, RecentItem> store;
    private final Duration window;
    private @Nullable String next;

    /** @param window how long after it was made an item can be found */
    RecentItems(KeyValueStore<String, RecentItem> store, Duration window) {
        this.store = store;
        this.window = window;
    }

    /** Versions may come in any order: the highest stays. */
    void add(RecentItem item) {
        String key = item.id().toString();
        RecentItem known = store.get(key);
        if (known == null || known.version() <= item.version()) {
            store.put(key, item);
        }
    }

    @Nullable
    RecentItem get(ArticleId id) {
        return store.get(id.toString());
    }

    List<RecentItem> of(String provider) {
        List<RecentItem> items = new ArrayList<>();
        // A semicolon comes after the colon that ends a provider's name.
        try (KeyValueIterator<String, RecentItem> all = store.range(provider + ":", provider + ";")) {
            while (all.hasNext() && items.size() < MOST_ITEMS) {
                items.add(all.next().value);
            }
        }
        return items;
    }

    /** Forgets some of what has left the window. */
    void sweep(long nowMillis) {
        Instant oldest = Instant.ofEpochMilli(nowMillis).minus(window);
        List<String> over = new ArrayList<>();
        try (KeyValueIterator<String, RecentItem> stretch = next == null ? store.all() : store.range(next, null)) {
            for (int i = 0; i < ITEMS_A_SWEEP && stretch.hasNext(); i++) {
                var entry = stretch.next();
                if (entry.value.versionCreated().isBefore(oldest)) {
                    over.add(entry.key);
                }
            }
            next = stretch.hasNext() ? stretch.peekNextKey() : null;
        }
        over.forEach(store::delete);
    }
}
