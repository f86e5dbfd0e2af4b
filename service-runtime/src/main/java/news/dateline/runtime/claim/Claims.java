package news.dateline.runtime.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import news.dateline.model.Claim;
import news.dateline.model.CloudEvent;
import news.dateline.model.InvalidJsonException;
import news.dateline.model.Json;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.TopicSettings;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The claim check (Hohpe and Woolf, Enterprise Integration Patterns): a value larger than a record may be goes into a
 * store, and a {@link Claim} goes on the topic; who reads it gets the value back. Thread-safe.
 */
public final class Claims {
    /** What a record takes besides its key and value. */
    private static final int OVERHEAD_BYTES = 16_384;

    private static final int LONGEST_CLAIM = 256;
    private static final Json<Claim> JSON = Json.of(Claim.class);

    private final ClaimStore store;
    private final int maxRecordBytes;

    /** @param maxRecordBytes what a topic takes; from somewhat less on a value is kept in the store */
    public Claims(ClaimStore store, int maxRecordBytes) {
        this.store = store;
        this.maxRecordBytes = maxRecordBytes;
    }

    /** Files in the folder of the settings. */
    public static Claims of(TopicSettings settings) {
        return new Claims(new FileClaimStore(Path.of(settings.claimsDir())), settings.messageMaxBytes());
    }

    /**
     * The record as it can be sent. When this returns, what it refers to is safe.
     *
     * @return the same record when it is small enough
     * @throws ClaimStoreException if the value cannot be kept
     */
    public ProducerRecord<byte[], byte[]> checked(ProducerRecord<byte[], byte[]> record) {
        byte @Nullable [] value = record.value();
        if (value != null && size(record) > maxRecordBytes - OVERHEAD_BYTES) {
            return with(record, keep(value));
        }
        // A record made from a claim's value may have inherited the claim's header.
        if (record.headers().lastHeader(Claim.HEADER) != null
                && claim(record.headers(), value).isEmpty()) {
            return without(record);
        }
        return record;
    }

    private static long size(ProducerRecord<byte[], byte[]> record) {
        long size = length(record.key()) + length(record.value());
        for (Header header : record.headers()) {
            size += header.key().length() + length(header.value());
        }
        return size;
    }

    private static long length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private Claim keep(byte[] value) {
        Claim claim = new Claim(CloudEvent.sha256(value), value.length, Restricted.is(value));
        try {
            store.put(claim.sha256(), value);
        } catch (IOException e) {
            throw new ClaimStoreException("a value of " + value.length + " bytes cannot be kept: " + e, e);
        }
        return claim;
    }

    private static ProducerRecord<byte[], byte[]> with(ProducerRecord<byte[], byte[]> record, Claim claim) {
        Headers headers = new RecordHeaders(record.headers());
        EventHeaders.put(headers, Claim.HEADER, claim.sha256());
        return changed(record, JSON.write(claim), headers);
    }

    private static ProducerRecord<byte[], byte[]> without(ProducerRecord<byte[], byte[]> record) {
        return changed(record, record.value(), new RecordHeaders(record.headers()).remove(Claim.HEADER));
    }

    @SuppressWarnings("NullAway") // Kafka's constructor is unannotated; null is a tombstone
    private static ProducerRecord<byte[], byte[]> changed(
            ProducerRecord<byte[], byte[]> record, byte @Nullable [] value, Headers headers) {
        return new ProducerRecord<>(
                record.topic(), record.partition(), record.timestamp(), record.key(), value, headers);
    }

    /**
     * The value a record speaks of: its own, unless it is a claim.
     *
     * @throws ClaimLostException if the store does not have it
     * @throws ClaimStoreException if the store does not answer
     */
    public byte @Nullable [] redeemed(Headers headers, byte @Nullable [] value) throws ClaimLostException {
        Optional<Claim> claim = claim(headers, value);
        return claim.isEmpty() ? value : fetch(claim.get());
    }

    private byte[] fetch(Claim claim) throws ClaimLostException {
        try {
            byte[] value = store.get(claim.sha256())
                    .orElseThrow(() -> new ClaimLostException("the store does not have " + claim.sha256()));
            if (!CloudEvent.sha256(value).equals(claim.sha256())) {
                throw new ClaimLostException("the store has other bytes under " + claim.sha256());
            }
            return value;
        } catch (IOException e) {
            throw new ClaimStoreException("the store does not give " + claim.sha256() + ": " + e, e);
        }
    }

    /** The header alone proves nothing, nor do the bytes, which anybody may send us: both must say the same. */
    public static Optional<Claim> claim(Headers headers, byte @Nullable [] value) {
        String hash = EventHeaders.text(headers, Claim.HEADER).orElse(null);
        if (hash == null || value == null || value.length > LONGEST_CLAIM) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.read(value)).filter(claim -> claim.sha256().equals(hash));
        } catch (InvalidJsonException e) {
            return Optional.empty();
        }
    }
}
