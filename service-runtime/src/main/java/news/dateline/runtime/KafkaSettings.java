package news.dateline.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the operator set under {@code kafka.}, without that prefix, for the clients; our own settings go on top.
 *
 * @param values never one that our guarantees rest on
 */
public record KafkaSettings(Map<String, String> values) {
    private static final List<String> CLIENTS = List.of("consumer.", "producer.", "admin.");

    /** Copies its map. */
    public KafkaSettings {
        values = Map.copyOf(values);
    }

    /** Host and port of the brokers to ask first. */
    public String bootstrapServers() {
        return values.getOrDefault("bootstrap.servers", "");
    }

    /** For Kafka Streams, which reads {@code consumer.*}, {@code producer.*} and the like itself. */
    public Map<String, Object> forStreams(Map<String, ?> ours) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.putAll(ours);
        return all;
    }

    /** For a producer of our own. */
    public Map<String, Object> forProducer(Map<String, ?> ours) {
        return forClient("producer.", ours);
    }

    /** For a consumer of our own. */
    public Map<String, Object> forConsumer(Map<String, ?> ours) {
        return forClient("consumer.", ours);
    }

    /** For an admin client of our own. */
    public Map<String, Object> forAdmin(Map<String, ?> ours) {
        return forClient("admin.", ours);
    }

    private Map<String, Object> forClient(String client, Map<String, ?> ours) {
        Map<String, Object> all = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (CLIENTS.stream().noneMatch(key::startsWith)) {
                all.put(key, value);
            }
        });
        values.forEach((key, value) -> {
            if (key.startsWith(client)) {
                all.put(key.substring(client.length()), value);
            }
        });
        all.putAll(ours);
        return all;
    }
}
