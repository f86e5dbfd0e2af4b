package news.dateline.runtime.streams;

import news.dateline.runtime.Topic;
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

    private final Topic<K, V> topic;
    private ProcessorContext<K, V> context;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    public RecordReader(Topic<K, V> topic) {
        this.topic = topic;
    }

    @Override
    public void init(ProcessorContext<K, V> given) {
        context = given;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        context.forward(record.withKey(key(record.key())).withValue(value(record.value())));
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
