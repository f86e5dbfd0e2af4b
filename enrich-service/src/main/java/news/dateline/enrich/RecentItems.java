package news.dateline.enrich;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.enrich.advisory.NamedItem;
import news.dateline.enrich.advisory.RecentItem;
import news.dateline.model.ArticleId;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The recent items of each provider, under {@code provider:guid}; what the store keeps stands here ready for every
 * notice.
 */
final class RecentItems {
    /** Of one provider: more than any agency sends in two days; beyond, its oldest items are forgotten early. */
    private static final int MOST_ITEMS = 20_000;

    private final KeyValueStore<String, RecentItem> store;
    private final Duration window;
    private final Map<String, Map<String, NamedItem>> byProvider = new HashMap<>();

    /** @param window how long after it was made an item can be found */
    RecentItems(KeyValueStore<String, RecentItem> store, Duration window) {
        this.store = store;
        this.window = window;
        try (KeyValueIterator<String, RecentItem> all = store.all()) {
            all.forEachRemaining(entry -> remember(entry.key, new NamedItem(entry.value)));
        }
    }

    /** Versions may come in any order: the highest stays. */
    void add(NamedItem named) {
        RecentItem item = named.item();
        RecentItem known = get(item.id());
        if (known == null || known.version() <= item.version()) {
            String key = item.id().toString();
            store.put(key, item);
            remember(key, named);
            forgetOldest(byProvider.getOrDefault(item.id().provider(), Map.of()));
        }
    }

    @Nullable
    RecentItem get(ArticleId id) {
        NamedItem named = byProvider.getOrDefault(id.provider(), Map.of()).get(id.toString());
        return named == null ? null : named.item();
    }

    Collection<NamedItem> of(String provider) {
        return byProvider.getOrDefault(provider, Map.of()).values();
    }

    private void remember(String key, NamedItem named) {
        byProvider
                .computeIfAbsent(named.item().id().provider(), provider -> new TreeMap<>())
                .put(key, named);
    }

    /** A tenth at once, so that it is seldom done. */
    private void forgetOldest(Map<String, NamedItem> items) {
        if (items.size() > MOST_ITEMS) {
            items.values().stream()
                    .map(NamedItem::item)
                    .sorted(Comparator.comparing(RecentItem::versionCreated))
                    .limit(MOST_ITEMS / 10)
                    .toList()
                    .forEach(this::forget);
        }
    }

    private void forget(RecentItem item) {
        String key = item.id().toString();
        store.delete(key);
        byProvider.getOrDefault(item.id().provider(), Map.of()).remove(key);
    }

    /** Forgets what has left the window. */
    void sweep(long nowMillis) {
        Instant oldest = Instant.ofEpochMilli(nowMillis).minus(window);
        List<RecentItem> over = byProvider.values().stream()
                .flatMap(items -> items.values().stream())
                .map(NamedItem::item)
                .filter(item -> item.versionCreated().isBefore(oldest))
                .toList();
        over.forEach(this::forget);
    }
}
