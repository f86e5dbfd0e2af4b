package news.dateline.console.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import news.dateline.broker.EmbeddedBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** One broker for all integration tests of this module, with its log cleaner in a hurry. */
public final class TestCluster {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** A member hears of a rebalance with the next one; the standard 3 to 5 seconds only make tests longer. */
    private static final String HEARTBEAT = "300";

    private static final TestCluster ONE = new TestCluster();

    private final EmbeddedBroker broker;
    private final Admin admin;

    private TestCluster() {
        try {
            broker = EmbeddedBroker.start(
                    Files.createTempDirectory("console"),
                    Map.of(
                            "log.cleaner.backoff.ms",
                            "100",
                            "log.cleaner.enable",
                            "true",
                            "group.consumer.min.heartbeat.interval.ms",
                            HEARTBEAT,
                            "group.consumer.heartbeat.interval.ms",
                            HEARTBEAT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        admin = new Clients(settings()).admin();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
    }

    public static TestCluster shared() {
        return ONE;
    }

    public Map<String, Object> settings() {
        return Map.of("bootstrap.servers", broker.bootstrap());
    }

    public Admin admin() {
        return admin;
    }

    public Clients clients() {
        return new Clients(settings());
    }

    /** A topic of one partition with a name of its own. */
    public TopicPartition topic(Map<String, String> config) throws Exception {
        String name = "t-" + UUID.randomUUID();
        topic(name, 1, config);
        return new TopicPartition(name, 0);
    }

    public void topic(String name, int partitions, Map<String, String> config) throws Exception {
        NewTopic topic = new NewTopic(name, partitions, (short) 1).configs(config);
        admin.createTopics(List.of(topic)).all().get();
    }

    public void topicIfMissing(String name, int partitions) throws Exception {
        if (!admin.listTopics().names().get().contains(name)) {
            topic(name, partitions, Map.of());
        }
    }

    public Producer<byte[], byte[]> producer(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(settings());
        all.putAll(more);
        return new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
    }

    public Consumer<byte[], byte[]> consumer(String group, String protocol) {
        Map<String, Object> all = new HashMap<>(settings());
        all.putAll(Map.of(
                "group.id",
                group,
                "client.id",
                group + "-1",
                "group.protocol",
                protocol,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest"));
        if (protocol.equals("classic")) {
            all.put("heartbeat.interval.ms", HEARTBEAT);
        }
        return new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Writes one record a value, all at the same time. */
    public void produce(TopicPartition to, Instant timestamp, String... values) throws Exception {
        try (Producer<byte[], byte[]> producer = producer(Map.of())) {
            for (String value : values) {
                send(producer, to, timestamp, value, value);
            }
        }
    }

    public static void send(
            Producer<byte[], byte[]> producer, TopicPartition to, Instant timestamp, String key, String value)
            throws ExecutionException, InterruptedException {
        producer.send(new ProducerRecord<>(
                        to.topic(), to.partition(), timestamp.toEpochMilli(), bytes(key), bytes(value)))
                .get();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Joins the group, as a consumer that subscribes, and returns when it holds the partition. */
    public static void join(Consumer<byte[], byte[]> consumer, TopicPartition partition) {
        consumer.subscribe(List.of(partition.topic()));
        until(() -> {
            consumer.poll(Duration.ofMillis(100));
            return consumer.assignment().contains(partition);
        });
    }

    public static void commit(Consumer<byte[], byte[]> consumer, TopicPartition partition, long offset) {
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(offset)));
    }

    /** Asks again and again, until it is so. */
    public static void until(BooleanSupplier so) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not so after " + PATIENCE);
            }
        }
    }
}
