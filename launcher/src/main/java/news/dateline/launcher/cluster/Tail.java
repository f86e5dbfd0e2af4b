package news.dateline.launcher.cluster;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads topics from their beginning or from now on, seeing only what was committed; member of no group, so that it
 * changes nothing. Not thread-safe.
 */
public final class Tail implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;

    /** @param client bootstrap and whatever else the connection needs */
    public Tail(Map<String, Object> client) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, IsolationLevel.READ_COMMITTED.toString());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Places itself at the beginning or the end of all partitions of these topics. */
    public void open(Collection<String> topics, boolean fromBeginning) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        if (fromBeginning) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position); // now, not at the first poll
        }
    }

    /** Hands over records as they come until {@code more} says no; records of one partition in their order. */
    public void follow(Predicate<ConsumerRecord<byte[], byte[]>> more) {
        while (true) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PAUSE)) {
                if (!more.test(record)) {
                    return;
                }
            }
        }
    }

    /** Like {@link #follow}, but stops where the partitions end now. */
    public void drain(Predicate<ConsumerRecord<byte[], byte[]>> more) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PAUSE)) {
                if (!more.test(record)) {
                    return;
                }
            }
        }
    }

    /** What came since the last call, after waiting for it a moment. */
    public Iterable<ConsumerRecord<byte[], byte[]>> poll(Duration patience) {
        return consumer.poll(patience);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
