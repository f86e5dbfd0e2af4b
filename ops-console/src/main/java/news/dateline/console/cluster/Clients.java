package news.dateline.console.cluster;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes the console's Kafka clients. None of its consumers joins a group or commits an offset. */
public final class Clients {
    private static final int SMALL_FETCH_BYTES = 64 * 1024;
    private static final int LARGEST_RECORD_BYTES = 32 * 1024 * 1024;

    private final Map<String, Object> settings;

    /** @param settings what all clients share: where the brokers are, and how to be let in */
    public Clients(Map<String, Object> settings) {
        this.settings = Map.copyOf(settings);
    }

    /** For questions about topics, groups and offsets. */
    public Admin admin() {
        return Admin.create(with(Map.of("client.id", "dateline-console-admin")));
    }

    /** For reading records of committed transactions, at places we choose. */
    public Consumer<byte[], byte[]> reader(String purpose) {
        return consumer(purpose, Map.of());
    }

    /** Fetches little: only the first record counts. */
    Consumer<byte[], byte[]> firstRecords() {
        return consumer(
                "lag",
                Map.of(
                        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                        SMALL_FETCH_BYTES,
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        100));
    }

    /** @param transactionalId a later producer of the same puts an end to the earlier */
    public Producer<byte[], byte[]> producer(String transactionalId) {
        Map<String, Object> ours = Map.of(
                "client.id",
                transactionalId,
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                transactionalId,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                LARGEST_RECORD_BYTES);
        return new KafkaProducer<>(with(ours), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private Consumer<byte[], byte[]> consumer(String purpose, Map<String, Object> special) {
        Map<String, Object> ours = new LinkedHashMap<>(special);
        ours.put("client.id", "dateline-console-" + purpose);
        ours.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        ours.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        ours.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // Where retention overtook the place we ask for, the log's start is the next record.
        ours.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return new KafkaConsumer<>(with(ours), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> with(Map<String, Object> ours) {
        Map<String, Object> all = new LinkedHashMap<>(settings);
        all.putAll(ours);
        return all;
    }
}
