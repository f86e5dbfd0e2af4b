package news.dateline.sink;

import news.dateline.runtime.Topic;
import org.jspecify.annotations.Nullable;

/** Where records go. */
interface Outlet {
    /** @param value absent for a tombstone */
    <K, V> void send(Topic<K, V> topic, K key, @Nullable V value);
}
