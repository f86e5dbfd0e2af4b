package news.dateline.ingest.publish;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import news.dateline.runtime.KafkaSettings;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One producer, one transaction at a time; replaced after an error it cannot go on from. For one thread. */
final class TransactionalWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionalWriter.class);

    private final Map<String, Object> config;
    private @Nullable Producer<byte[], byte[]> producer;

    TransactionalWriter(KafkaSettings kafka, String instanceId, int maxRecordBytes, Duration timeout) {
        int millis = Math.toIntExact(timeout.toMillis());
        this.config = kafka.forProducer(Map.ofEntries(
                Map.entry(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "dateline-ingest-" + instanceId),
                Map.entry(ProducerConfig.CLIENT_ID_CONFIG, "dateline-ingest-" + instanceId),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                Map.entry(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class),
                Map.entry(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class),
                Map.entry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4"),
                // Much of what a record costs is the batch's: checks, requests, the write to the log.
                Map.entry(ProducerConfig.BATCH_SIZE_CONFIG, 524_288),
                // The commit flushes at once; until then only full batches go.
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 100),
                Map.entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, maxRecordBytes),
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.max(1000, millis / 2)),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.max(1500, millis)),
                Map.entry(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, Math.max(2000, millis))));
    }

    /**
     * Returns when the broker has all of it under a committed transaction.
     *
     * @throws FencedException if another instance of the same name has taken over
     * @throws KafkaException if the broker does not have it; then nothing of it is visible to read_committed readers
     */
    void write(List<Publication> publications) throws FencedException {
        try {
            Producer<byte[], byte[]> open = open();
            open.beginTransaction();
            List<Future<RecordMetadata>> sent = publications.stream()
                    .flatMap(publication -> publication.records().stream())
                    .map(open::send)
                    .toList();
            open.commitTransaction();
            LOG.debug("committed records={}", sent.size());
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            discard();
            throw new FencedException(e);
        } catch (KafkaException e) {
            giveUp();
            throw tooLarge(e) ? new RecordTooLargeException(e.getMessage(), e) : e;
        }
    }

    /** A record that the broker refused comes back as the cause of the commit's failure. */
    private static boolean tooLarge(KafkaException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException) {
                return true;
            }
        }
        return false;
    }

    private Producer<byte[], byte[]> open() {
        if (producer == null) {
            Producer<byte[], byte[]> fresh = new KafkaProducer<>(config);
            producer = fresh;
            fresh.initTransactions();
        }
        return producer;
    }

    /** Connects and ends what a predecessor of the same name left unfinished. */
    void prepare() {
        try {
            open();
        } catch (KafkaException e) {
            discard();
            throw e;
        }
    }

    private void giveUp() {
        try {
            if (producer != null) {
                producer.abortTransaction();
            }
        } catch (KafkaException | IllegalStateException e) {
            LOG.debug("a transaction cannot be aborted, a new producer will", e);
            discard();
        }
    }

    private void discard() {
        if (producer != null) {
            try {
                producer.close(Duration.ZERO);
            } catch (InterruptException e) {
                Thread.currentThread().interrupt();
            }
            producer = null;
        }
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
            producer = null;
        }
    }

    /** Another instance writes under our name now. */
    static final class FencedException extends Exception {
        private static final long serialVersionUID = 1L;

        FencedException(Throwable cause) {
            super("another instance of the same dateline.ingest.instance.id has started", cause);
        }
    }
}
