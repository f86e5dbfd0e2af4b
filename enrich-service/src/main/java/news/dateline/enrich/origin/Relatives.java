package news.dateline.enrich.origin;

import java.util.ArrayList;
import java.util.List;
import news.dateline.enrich.duplicate.Kin;
import news.dateline.enrich.duplicate.Relative;
import news.dateline.model.ArticleId;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The relatives of each article, each under both their ids. */
final class Relatives {
    /** Between the ids; stands in none, and comes before all that may. */
    private static final char BETWEEN = '\0';

    private static final char AFTER = '\1';

    private final KeyValueStore<String, Kin.Found> store;

    Relatives(KeyValueStore<String, Kin.Found> store) {
        this.store = store;
    }

    private static String key(ArticleId id, ArticleId relative) {
        return id.toString() + BETWEEN + relative;
    }

    /** Returns whether that is new. */
    boolean add(ArticleId id, Kin.Found found) {
        String key = key(id, found.relative().id());
        Kin.Found known = store.get(key);
        if (found.equals(known)
                || (known != null
                        && known.relative().version() > found.relative().version())) {
            return false;
        }
        store.put(key, found);
        return true;
    }

    /**
     * Returns whether that is new.
     *
     * @param upTo the latest version of the other of which it is said
     */
    boolean remove(ArticleId id, ArticleId other, int upTo) {
        String key = key(id, other);
        Kin.Found known = store.get(key);
        if (known == null || known.relative().version() > upTo) {
            return false;
        }
        store.delete(key);
        return true;
    }

    /** In order of their ids. */
    List<Relative> of(ArticleId id) {
        return entries(id).stream().map(entry -> entry.value.relative()).toList();
    }

    /** Forgets what was found with earlier versions than this. */
    void forgetBefore(ArticleId id, int version) {
        entries(id).stream()
                .filter(entry -> entry.value.selfVersion() < version)
                .forEach(entry -> store.delete(entry.key));
    }

    private List<KeyValue<String, Kin.Found>> entries(ArticleId id) {
        List<KeyValue<String, Kin.Found>> entries = new ArrayList<>();
        try (KeyValueIterator<String, Kin.Found> all = store.range(id.toString() + BETWEEN, id.toString() + AFTER)) {
            all.forEachRemaining(entries::add);
        }
        return entries;
    }
}
