package news.dateline.runtime;

import java.nio.charset.StandardCharsets;
import news.dateline.model.ArticleId;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** An article's id as the UTF-8 text {@code provider:guid}. */
final class ArticleIdSerde implements Serde<ArticleId> {
    @Override
    @SuppressWarnings("NullAway") // Kafka's interfaces are unannotated; an absent key stays absent
    public Serializer<ArticleId> serializer() {
        return (topic, id) -> id == null ? null : id.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Deserializer<ArticleId> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(bytes);
    }

    private static ArticleId read(byte[] bytes) {
        try {
            return ArticleId.parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new SerializationException("key: " + e.getMessage(), e);
        }
    }
}
