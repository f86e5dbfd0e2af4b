package news.dateline.runtime.streams;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import news.dateline.runtime.claim.ClaimLostException;
import news.dateline.runtime.claim.Claims;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KafkaClientSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The clients of a topology: whatever it writes, also of its stores, may be larger than a record. What it reads is
 * redeemed by the step that needs it ({@link RecordReader}), so that no batch of large values is held at once; what its
 * stores are rebuilt from is redeemed here.
 */
final class ClaimingClients implements KafkaClientSupplier {
    private final Claims claims;

    ClaimingClients(Claims claims) {
        this.claims = claims;
    }

    @Override
    public Admin getAdmin(Map<String, Object> config) {
        return Admin.create(config);
    }

    @Override
    public Producer<byte[], byte[]> getProducer(Map<String, Object> config) {
        return new Checking(config, claims);
    }

    @Override
    public Consumer<byte[], byte[]> getConsumer(Map<String, Object> config) {
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public Consumer<byte[], byte[]> getRestoreConsumer(Map<String, Object> config) {
        return new Redeeming(config, claims);
    }

    @Override
    public Consumer<byte[], byte[]> getGlobalConsumer(Map<String, Object> config) {
        return getRestoreConsumer(config);
    }

    private static final class Checking extends KafkaProducer<byte[], byte[]> {
        private final Claims claims;

        Checking(Map<String, Object> config, Claims claims) {
            super(config, new ByteArraySerializer(), new ByteArraySerializer());
            this.claims = claims;
        }

        @Override
        public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record, @Nullable Callback callback) {
            return super.send(claims.checked(record), callback);
        }
    }

    private static final class Redeeming extends KafkaConsumer<byte[], byte[]> {
        private final Claims claims;

        Redeeming(Map<String, Object> config, Claims claims) {
            super(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
            this.claims = claims;
        }

        @Override
        public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
            ConsumerRecords<byte[], byte[]> polled = super.poll(timeout);
            Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> whole = new LinkedHashMap<>();
            for (TopicPartition partition : polled.partitions()) {
                List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
                polled.records(partition).forEach(record -> records.add(redeemed(record)));
                whole.put(partition, records);
            }
            return new ConsumerRecords<>(whole, polled.nextOffsets());
        }

        /** A store without one of its values would be another store: that ends the stream. */
        @SuppressWarnings("NullAway") // Kafka's constructor is unannotated; null is a tombstone
        private ConsumerRecord<byte[], byte[]> redeemed(ConsumerRecord<byte[], byte[]> record) {
            try {
                byte @Nullable [] value = claims.redeemed(record.headers(), record.value());
                return value == record.value()
                        ? record
                        : new ConsumerRecord<>(
                                record.topic(),
                                record.partition(),
                                record.offset(),
                                record.timestamp(),
                                record.timestampType(),
                                record.serializedKeySize(),
                                value == null ? -1 : value.length,
                                record.key(),
                                value,
                                record.headers(),
                                record.leaderEpoch());
            } catch (ClaimLostException e) {
                throw new KafkaException(
                        "a store cannot be rebuilt from " + record.topic() + "-" + record.partition() + "@"
                                + record.offset() + ": " + e.getMessage(),
                        e);
            }
        }
    }
}
