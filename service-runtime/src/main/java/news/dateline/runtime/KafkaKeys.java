package news.dateline.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** What may stand after {@code kafka.} in a key. */
final class KafkaKeys {
    static final String PREFIX = "kafka.";
    static final String SERVERS = PREFIX + "bootstrap.servers";

    /** Prefixes by which Kafka Streams hands a setting to one of its clients. */
    private static final List<String> CLIENTS =
            List.of("", "main.consumer.", "restore.consumer.", "global.consumer.", "consumer.", "producer.", "admin.");

    private static final String DELIVERY = "an article accepted must come out exactly once";
    private static final String IDENTITY = "it is derived from dateline.*.application.id";
    private static final String DEAD_LETTERS = "an unreadable record must become a dead letter";
    private static final String ORDER = "all versions of a story must stay in one partition and in order";

    /** Settings that our guarantees rest on, and which one. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("processing.guarantee", DELIVERY),
            Map.entry("acks", DELIVERY),
            Map.entry("enable.idempotence", DELIVERY),
            Map.entry("isolation.level", DELIVERY),
            Map.entry("enable.auto.commit", DELIVERY),
            Map.entry("auto.offset.reset", DELIVERY),
            Map.entry("transactional.id", IDENTITY),
            Map.entry("application.id", IDENTITY),
            Map.entry("group.id", IDENTITY),
            Map.entry("group.protocol", IDENTITY),
            Map.entry("deserialization.exception.handler", DEAD_LETTERS),
            Map.entry("default.deserialization.exception.handler", DEAD_LETTERS),
            Map.entry("processing.exception.handler", DEAD_LETTERS),
            Map.entry("production.exception.handler", DEAD_LETTERS),
            Map.entry("default.production.exception.handler", DEAD_LETTERS),
            Map.entry("errors.dead.letter.queue.topic.name", DEAD_LETTERS),
            Map.entry("partitioner.class", ORDER),
            Map.entry("partitioner.ignore.keys", ORDER),
            Map.entry("max.in.flight.requests.per.connection", ORDER),
            Map.entry("key.serializer", ORDER),
            Map.entry("value.serializer", ORDER),
            Map.entry("key.deserializer", ORDER),
            Map.entry("value.deserializer", ORDER),
            Map.entry("default.key.serde", ORDER),
            Map.entry("default.value.serde", ORDER));

    private KafkaKeys() {}

    /** Every key that some client of Kafka's knows. */
    static Set<String> known() {
        return Stream.of(AdminClientConfig.configNames(), ConsumerConfig.configNames(), ProducerConfig.configNames())
                .flatMap(Collection::stream)
                .flatMap(name -> CLIENTS.stream().map(client -> PREFIX + client + name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Why this key cannot be set; absent when it can. */
    static Optional<String> refusal(String key) {
        String setting = withoutClient(key.substring(PREFIX.length()));
        return Optional.ofNullable(FIXED.get(setting)).map(why -> key + " cannot be set: " + why);
    }

    private static String withoutClient(String name) {
        return CLIENTS.stream()
                .filter(client -> !client.isEmpty() && name.startsWith(client))
                .findFirst()
                .map(client -> name.substring(client.length()))
                .orElse(name);
    }
}
