package news.dateline.launcher.replay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.publish.ReceivedDelivery;
import news.dateline.ingest.wire.Reading;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** What was received in a period, read with the parsers of today; as often as wanted, and each time the same. */
final class ReceivedDeliveries {
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Accepted once, so it is read whatever today's limit is. */
    private static final int MAX_BYTES = Integer.MAX_VALUE - 8;

    private final Map<String, Object> client;
    private final Values values;
    private final Map<TopicPartition, Long> from;
    private final Map<TopicPartition, Long> to;
    private final WireFormats formats = new WireFormats(MAX_BYTES);

    /** @param client bootstrap and whatever else the connection needs */
    ReceivedDeliveries(Map<String, Object> client, Values values, Period period) {
        this.values = values;
        this.client = new HashMap<>(client);
        this.client.put(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                IsolationLevel.READ_COMMITTED.toString().toLowerCase(Locale.ROOT));
        this.client.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.RECEIVED.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            this.from = offsets(consumer, partitions, period.from().toEpochMilli(), ends);
            this.to = offsets(consumer, partitions, period.to().toEpochMilli(), ends);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Map<TopicPartition, Long> offsets(
            KafkaConsumer<?, ?> consumer,
            List<TopicPartition> partitions,
            long millis,
            Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> times = partitions.stream().collect(Collectors.toMap(p -> p, p -> millis));
        Map<TopicPartition, @Nullable OffsetAndTimestamp> found = consumer.offsetsForTimes(times);
        Map<TopicPartition, Long> offsets = new HashMap<>(ends);
        found.forEach((partition, offset) -> {
            if (offset != null) {
                offsets.put(partition, offset.offset());
            }
        });
        return offsets;
    }

    /** Hands over each reading; those of one partition in the order in which they were received. */
    void forEach(Consumer<Reading> reader) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            consumer.assign(to.keySet());
            from.forEach(consumer::seek);
            while (to.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PAUSE)) {
                    if (record.offset() < to.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L)) {
                        ReceivedDelivery.of(record, values.of(record))
                                .map(formats::read)
                                .ifPresent(reader);
                    }
                }
            }
        }
    }
}
