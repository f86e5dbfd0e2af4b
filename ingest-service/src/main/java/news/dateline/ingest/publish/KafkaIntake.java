package news.dateline.ingest.publish;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import news.dateline.model.IntakeMark;
import news.dateline.runtime.KafkaSettings;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Marks stand on {@code ops.intake.v1}, beside what the publisher writes. Thread-safe. */
public final class KafkaIntake implements Intake {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaIntake.class);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ArticlePublisher publisher;
    private final KafkaSettings kafka;
    private final Clock clock;

    public KafkaIntake(ArticlePublisher publisher, KafkaSettings kafka, Clock clock) {
        this.publisher = publisher;
        this.kafka = kafka;
        this.clock = clock;
    }

    @Override
    public CompletionStage<Void> publish(Publication publication, Mark mark) {
        return publisher.publish(publication.with(record(mark)));
    }

    @SuppressWarnings("NullAway") // Kafka's constructor is unannotated; null is a tombstone
    private ProducerRecord<byte[], byte[]> record(Mark mark) {
        String topic = Topics.INTAKE.name();
        String position = mark.position();
        IntakeMark value = position == null ? null : new IntakeMark(mark.source(), position, clock.instant());
        return new ProducerRecord<>(
                topic,
                Topics.INTAKE.keySerde().serializer().serialize(topic, mark.source()),
                value == null ? null : Topics.INTAKE.valueSerde().serializer().serialize(topic, value));
    }

    /** What a predecessor left half done is decided before: its transaction ends when the publisher connects. */
    @Override
    public Map<String, String> positions(String prefix) {
        publisher.connected().toCompletableFuture().join();
        Map<String, String> positions = new HashMap<>();
        Map<String, Object> settings = kafka.forConsumer(Map.of(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false));
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.INTAKE.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = ends(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(PAUSE).forEach(record -> take(record, prefix, positions));
            }
        }
        return positions;
    }

    /** Beyond transactions that are not decided yet, so that what they hold is waited for. */
    private Map<TopicPartition, Long> ends(List<TopicPartition> partitions) {
        try (Admin admin = Admin.create(kafka.forAdmin(Map.of()))) {
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(
                            partitions.stream().collect(Collectors.toMap(one -> one, one -> OffsetSpec.latest())),
                            new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
                    .all()
                    .get()
                    .forEach((partition, info) -> ends.put(partition, info.offset()));
            return ends;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static void take(ConsumerRecord<byte[], byte[]> record, String prefix, Map<String, String> positions) {
        try {
            String source = Topics.INTAKE.keySerde().deserializer().deserialize(record.topic(), record.key());
            if (source == null || !source.startsWith(prefix)) {
                return;
            }
            if (record.value() == null) {
                positions.remove(source);
            } else {
                IntakeMark mark = Topics.INTAKE.valueSerde().deserializer().deserialize(record.topic(), record.value());
                positions.put(source, mark.position());
            }
        } catch (SerializationException e) {
            LOG.warn("no mark of an intake offset={} cause={}", record.offset(), e.toString());
        }
    }
}
