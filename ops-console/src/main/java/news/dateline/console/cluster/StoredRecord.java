package news.dateline.console.cluster;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import news.dateline.console.lag.PartitionId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands in the log.
 *
 * @param partition of the log
 * @param offset in it
 * @param timestamp given by its producer
 * @param key absent when it has none
 * @param value absent when it is a tombstone
 * @param headers the last value of each, as text
 */
public record StoredRecord(
        PartitionId partition,
        long offset,
        Instant timestamp,
        @Nullable Bytes key,
        @Nullable Bytes value,
        Map<String, String> headers) {

    static StoredRecord of(ConsumerRecord<byte[], byte[]> record) {
        return new StoredRecord(
                new PartitionId(record.topic(), record.partition()),
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                Bytes.wrap(record.key()),
                Bytes.wrap(record.value()),
                texts(record.headers()));
    }

    private static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new LinkedHashMap<>();
        headers.forEach(header -> texts.put(
                header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
        return texts;
    }

    /** The key as UTF-8; empty when there is none. */
    public String keyText() {
        return key == null ? "" : new String(key.get(), StandardCharsets.UTF_8);
    }

    /** Size of the value in bytes; 0 for a tombstone. */
    public int size() {
        return value == null ? 0 : value.get().length;
    }

    /** The header's text. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Its place, as {@code topic-partition@offset}. */
    @Override
    public String toString() {
        return partition + "@" + offset;
    }
}
