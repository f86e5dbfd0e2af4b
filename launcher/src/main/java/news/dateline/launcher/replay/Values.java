package news.dateline.launcher.replay;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Future;
import news.dateline.launcher.terminal.Failure;
import news.dateline.runtime.claim.ClaimLostException;
import news.dateline.runtime.claim.ClaimStoreException;
import news.dateline.runtime.claim.Claims;
import news.dateline.runtime.claim.FileClaimStore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Records as they were meant: what is too large for one stands in the claims folder. */
final class Values {
    private final Path folder;
    private final Claims claims;

    /**
     * @param folder the services' claims folder
     * @param maxRecordBytes what the topics take
     */
    Values(Path folder, int maxRecordBytes) {
        this.folder = folder;
        this.claims = new Claims(new FileClaimStore(folder), maxRecordBytes);
    }

    /**
     * Its own value, or the one it refers to.
     *
     * @throws Failure if that is not in the folder
     */
    byte @Nullable [] of(ConsumerRecord<byte[], byte[]> record) {
        try {
            return claims.redeemed(record.headers(), record.value());
        } catch (ClaimLostException | ClaimStoreException e) {
            throw Failure.unavailable(record.topic() + "-" + record.partition() + "@" + record.offset()
                    + " refers to the claims folder, and in " + folder + " " + e.getMessage() + ": say --claims DIR");
        }
    }

    /** What comes of the sending; a value too large for a record goes into the folder. */
    Future<RecordMetadata> send(Producer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> record) {
        return producer.send(claims.checked(record));
    }

    /** @param client bootstrap and whatever else the connection needs */
    static Producer<byte[], byte[]> producer(Map<String, Object> client) {
        Map<String, Object> settings = new java.util.HashMap<>(client);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Waits for the answer to a sending.
     *
     * @throws Failure if it was refused
     */
    static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (java.util.concurrent.ExecutionException e) {
            throw Failure.unavailable("the cluster does not take a record: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.unavailable("interrupted");
        }
    }
}
