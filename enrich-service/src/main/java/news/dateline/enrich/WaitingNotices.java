package news.dateline.enrich;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import news.dateline.enrich.advisory.HeldNotice;
import news.dateline.enrich.advisory.SpokenNotice;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The notices of each provider that wait for their target or for a person, under {@code provider:guid}; what the store
 * keeps stands here ready for every item.
 */
final class WaitingNotices {
    private final KeyValueStore<String, HeldNotice> store;
    private final Map<String, Map<String, SpokenNotice>> byProvider = new HashMap<>();

    WaitingNotices(KeyValueStore<String, HeldNotice> store) {
        this.store = store;
        try (KeyValueIterator<String, HeldNotice> all = store.all()) {
            all.forEachRemaining(entry -> remember(entry.key, spoken(entry.value)));
        }
    }

    private static SpokenNotice spoken(HeldNotice held) {
        return new SpokenNotice(held.article(), held.notice());
    }

    void add(HeldNotice held) {
        String key = held.advisory().id().toString();
        store.put(key, held);
        remember(key, spoken(held));
    }

    private void remember(String key, SpokenNotice notice) {
        byProvider
                .computeIfAbsent(notice.article().id().provider(), provider -> new LinkedHashMap<>())
                .put(key, notice);
    }

    @Nullable
    HeldNotice get(String key) {
        return store.get(key);
    }

    void remove(String key) {
        if (store.delete(key) != null) {
            byProvider.values().forEach(notices -> notices.remove(key));
        }
    }

    /** In the order the provider made them: a hold and its release may both have come too early. */
    List<SpokenNotice> of(String provider, Predicate<SpokenNotice> wanted) {
        return byProvider.getOrDefault(provider, Map.of()).values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(notice -> notice.article().versionCreated()))
                .toList();
    }

    /** Forgets what came before an instant. */
    void removeBefore(Instant oldest) {
        List<String> over = byProvider.values().stream()
                .flatMap(notices -> notices.values().stream())
                .map(SpokenNotice::article)
                .filter(article -> article.provenance().receivedAt().isBefore(oldest))
                .map(article -> article.id().toString())
                .toList();
        over.forEach(this::remove);
    }
}
