package news.dateline.runtime;

import news.dateline.model.TopicSpec;
import org.apache.kafka.common.serialization.Serde;

/**
 * A topic with what its keys and values are.
 *
 * @param <K> of the keys
 * @param <V> of the values
 * @param spec as the broker is told of it
 * @param keySerde of the keys; thread-safe
 * @param valueSerde of the values, null being a tombstone; thread-safe
 */
public record Topic<K, V>(TopicSpec spec, Serde<K> keySerde, Serde<V> valueSerde) {
    public String name() {
        return spec.name();
    }
}
