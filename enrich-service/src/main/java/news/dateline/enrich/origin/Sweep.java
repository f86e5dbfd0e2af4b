package news.dateline.enrich.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Forgets a store's old entries, some at a time, so that records never wait for it.
 *
 * @param <K> of the keys
 * @param <V> of the values
 */
final class Sweep<K, V> {
    private static final int ENTRIES_A_SWEEP = 2_000;

    private final KeyValueStore<K, V> store;
    private final BiPredicate<V, Long> isOver;
    private @Nullable K next;

    /** @param isOver whether an entry is to be forgotten at this time, in milliseconds since 1970 */
    Sweep(KeyValueStore<K, V> store, BiPredicate<V, Long> isOver) {
        this.store = store;
        this.isOver = isOver;
    }

    void sweep(long nowMillis) {
        List<K> over = new ArrayList<>();
        try (KeyValueIterator<K, V> stretch = next == null ? store.all() : store.range(next, null)) {
            for (int i = 0; i < ENTRIES_A_SWEEP && stretch.hasNext(); i++) {
                KeyValue<K, V> entry = stretch.next();
                if (isOver.test(entry.value, nowMillis)) {
                    over.add(entry.key);
                }
            }
            next = stretch.hasNext() ? stretch.peekNextKey() : null;
        }
        over.forEach(store::delete);
    }
}
