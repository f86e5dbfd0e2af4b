package news.dateline.runtime.streams;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import news.dateline.runtime.KafkaSettings;
import news.dateline.runtime.TopicSettings;
import news.dateline.runtime.claim.Claims;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The settings of Kafka Streams that our guarantees rest on, over those the operator chose. */
public final class StreamsConfiguration {
    /** A dead letter is its record with headers added. */
    private static final int HEADROOM_BYTES = 131_072;

    private StreamsConfiguration() {}

    /** @param applicationId of the group, the transactions and the internal topics */
    public static Properties of(
            String applicationId,
            StreamsSettings settings,
            TopicSettings topics,
            KafkaSettings kafka,
            MeterRegistry registry) {
        Map<String, Object> ours = new LinkedHashMap<>();
        ours.put(DeadLetterHandler.REGISTRY, registry);
        ours.put(RecordReader.CLAIMS, Claims.of(topics));
        ours.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        ours.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        ours.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        ours.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                settings.commitInterval().toMillis());
        ours.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        ours.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbyReplicas());
        ours.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir());
        ours.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        ours.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        putSizes(ours, topics);
        settings.instanceId().ifPresent(id -> ours.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, id));
        Properties all = new Properties();
        all.putAll(defaults());
        all.putAll(kafka.forStreams(ours));
        return all;
    }

    private static void putSizes(Map<String, Object> ours, TopicSettings topics) {
        int bytes = topics.messageMaxBytes() + HEADROOM_BYTES;
        ours.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), bytes);
        ours.put(StreamsConfig.topicPrefix("max.message.bytes"), Integer.toString(bytes));
        ours.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) topics.replicationFactor());
    }

    /** What the operator may change; the brokers' defaults leave a dead instance's partitions idle for 45 s. */
    private static Map<String, Object> defaults() {
        return Map.of(
                StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
                15_000,
                StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG),
                "lz4",
                StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG),
                131_072,
                StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG,
                33_554_432L);
    }
}
