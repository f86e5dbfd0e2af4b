package news.dateline.launcher.lifecycle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import news.dateline.runtime.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Everything committed on some topics, from their beginning. */
final class Downstream implements AutoCloseable {
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, List<ConsumerRecord<byte[], byte[]>>> seen = new LinkedHashMap<>();

    Downstream(String bootstrap, List<Topic<?, ?>> topics) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bootstrap,
                        "isolation.level", "read_committed",
                        "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(info -> new org.apache.kafka.common.TopicPartition(info.topic(), info.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
        topics.forEach(topic -> seen.put(topic.name(), new ArrayList<>()));
    }

    void poll() {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
            Objects.requireNonNull(seen.get(record.topic())).add(record);
        }
    }

    <K, V> List<Map.Entry<K, @Nullable V>> records(Topic<K, V> topic) {
        return Objects.requireNonNull(seen.get(topic.name())).stream()
                .<Map.Entry<K, @Nullable V>>map(record -> new java.util.AbstractMap.SimpleEntry<>(
                        topic.keySerde().deserializer().deserialize(topic.name(), record.key()),
                        topic.valueSerde().deserializer().deserialize(topic.name(), record.value())))
                .toList();
    }

    /** The latest value of each key, as compaction would leave it. */
    <K, V> Map<String, V> compacted(Topic<K, V> topic) {
        Map<String, V> latest = new TreeMap<>();
        for (Map.Entry<K, @Nullable V> record : records(topic)) {
            V value = record.getValue();
            if (value == null) {
                latest.remove(record.getKey().toString());
            } else {
                latest.put(record.getKey().toString(), value);
            }
        }
        return latest;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
