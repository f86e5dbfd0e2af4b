package news.dateline.runtime.streams;

import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topic;
import news.dateline.runtime.TraceParent;
import news.dateline.runtime.claim.ClaimLostException;
import news.dateline.runtime.claim.Claims;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * The first step of every topology: bytes to keys and values. It stands behind a source of bytes, so that what cannot
 * be read is rejected as a record is in any other step, in the transaction that also commits its offset.
 *
 * @param <K> of the keys
 * @param <V> of the values
 */
public final class RecordReader<K, V> implements Processor<byte[], byte[], K, V> {
    /** The reason of what cannot be read. */
    public static final String MALFORMED = "MALFORMED";

    /** The reason of a record whose value the store of large values does not have. */
    public static final String CLAIM_LOST = "CLAIM_LOST";

    /** The setting under which the service hands over its claims. */
    static final String CLAIMS = "dateline.claims";

    private final Topic<K, V> topic;
    private final String step;
    private ProcessorContext<K, V> context;
    private @Nullable Claims claims;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    public RecordReader(Topic<K, V> topic) {
        this.topic = topic;
        this.step = "process " + topic.name();
    }

    @Override
    public void init(ProcessorContext<K, V> given) {
        context = given;
        claims = (Claims) given.appConfigs().get(CLAIMS);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        String trace = EventHeaders.text(record.headers(), TraceParent.HEADER).orElse(null);
        TraceParent.step(
                step,
                trace,
                () -> context.forward(record.withKey(key(record.key())).withValue(value(whole(record)))));
    }

    private byte @Nullable [] whole(Record<byte[], byte[]> record) {
        try {
            return claims == null ? record.value() : claims.redeemed(record.headers(), record.value());
        } catch (ClaimLostException e) {
            throw new RejectedRecordException(CLAIM_LOST, String.valueOf(e.getMessage()));
        }
    }

    @SuppressWarnings("NullAway") // an absent key stays absent; the next step says whether it needs one
    private K key(byte @Nullable [] bytes) {
        try {
            return topic.keySerde().deserializer().deserialize(topic.name(), bytes);
        } catch (SerializationException e) {
            throw new RejectedRecordException(MALFORMED, String.valueOf(e.getMessage()));
        }
    }

    @SuppressWarnings("NullAway") // null is a tombstone
    private V value(byte @Nullable [] bytes) {
        try {
            return topic.valueSerde().deserializer().deserialize(topic.name(), bytes);
        } catch (SerializationException e) {
            throw new RejectedRecordException(MALFORMED, String.valueOf(e.getMessage()));
        }
    }
}
