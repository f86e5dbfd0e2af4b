package news.dateline.runtime;

import news.dateline.model.InvalidJsonException;
import news.dateline.model.Json;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** A record as JSON on a topic; null stands for a tombstone. */
final class JsonSerde<T> implements Serde<T> {
    private final Json<T> json;

    JsonSerde(Class<T> type) {
        this.json = Json.of(type);
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka's interfaces are unannotated; null is a tombstone both ways
    public Serializer<T> serializer() {
        return (topic, value) -> value == null ? null : json.write(value);
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(topic, bytes);
    }

    private T read(@Nullable String topic, byte[] bytes) {
        try {
            return json.read(bytes);
        } catch (InvalidJsonException e) {
            throw new SerializationException(e.getMessage() + " (" + topic + ")", e);
        }
    }
}
