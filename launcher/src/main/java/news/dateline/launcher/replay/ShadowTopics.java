package news.dateline.launcher.replay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.launcher.cluster.ClusterOptions;
import news.dateline.launcher.terminal.Failure;
import news.dateline.model.CloudEvent;
import news.dateline.model.EnrichedArticle;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import news.dateline.sink.Derived;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** The topics beside the live ones: {@code shadow.NAME.enriched}, {@code .entities} and {@code .quotes}. */
final class ShadowTopics {
    private static final Pattern NAME = Pattern.compile("shadow\\.[a-z0-9][a-z0-9-]{0,99}");
    /** Kills do not reach them, so they do not stay. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final long PATIENCE_MS = 10_000;

    private final String prefix;

    /** @throws Failure if that is no name for them */
    ShadowTopics(String prefix) {
        if (!NAME.matcher(prefix).matches()) {
            throw Failure.input("--into takes shadow.NAME, NAME of small letters, digits and hyphens: " + prefix);
        }
        this.prefix = prefix;
    }

    String enriched() {
        return prefix + ".enriched";
    }

    private String entities() {
        return prefix + ".entities";
    }

    private String quotes() {
        return prefix + ".quotes";
    }

    List<String> names() {
        return List.of(enriched(), entities(), quotes());
    }

    boolean exist(ClusterOptions cluster, Admin admin) {
        Set<String> known = cluster.await(admin.listTopics().names());
        return names().stream().anyMatch(known::contains);
    }

    /** Makes them with the partitions of the live one, compacted as that is. They go after a week. */
    void create(ClusterOptions cluster, Admin admin) {
        String like = Topics.ENRICHED.name();
        int partitions = cluster.await(Objects.requireNonNull(
                        admin.describeTopics(List.of(like)).topicNameValues().get(like)))
                .partitions()
                .size();
        String largest = cluster.await(Objects.requireNonNull(
                        admin.describeConfigs(List.of(resource(like))).values().get(resource(like))))
                .get(TopicConfig.MAX_MESSAGE_BYTES_CONFIG)
                .value();
        Map<String, String> config = Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT + "," + TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                String.valueOf(KEPT.toMillis()),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                largest);
        cluster.await(admin.createTopics(names().stream()
                        .map(name -> new NewTopic(name, partitions, (short) -1).configs(config))
                        .toList())
                .all());
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    /** Removes those that are there; returns when the cluster no longer lists them. */
    void delete(ClusterOptions cluster, Admin admin) {
        Set<String> known = cluster.await(admin.listTopics().names());
        Set<String> ours = names().stream().filter(known::contains).collect(Collectors.toSet());
        cluster.await(admin.deleteTopics(ours).all());
        long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
        while (exist(cluster, admin)) {
            if (System.nanoTime() > end) {
                throw Failure.unavailable(prefix + ": the cluster has not deleted the topics yet");
            }
        }
    }

    /** What the live topics would get of the article. */
    Stream<ProducerRecord<byte[], byte[]>> records(EnrichedArticle article) {
        Derived derived = Derived.of(article);
        Stream<ProducerRecord<byte[], byte[]>> first =
                Stream.of(record(article, enriched(), Topics.ENRICHED, article.id(), article));
        Stream<ProducerRecord<byte[], byte[]>> entities = derived.entities().entrySet().stream()
                .map(entity -> record(article, entities(), Topics.ENTITIES, entity.getKey(), entity.getValue()));
        Stream<ProducerRecord<byte[], byte[]>> quotes = derived.quotes().entrySet().stream()
                .map(quote -> record(article, quotes(), Topics.QUOTES, quote.getKey(), quote.getValue()));
        return Stream.of(first, entities, quotes).flatMap(records -> records);
    }

    private static <K, V> ProducerRecord<byte[], byte[]> record(
            EnrichedArticle article, String name, Topic<K, V> like, K key, V value) {
        return new ProducerRecord<>(
                name,
                null,
                like.keySerde().serializer().serialize(name, key),
                like.valueSerde().serializer().serialize(name, value),
                EventHeaders.of(CloudEvent.of(article.article(), like.spec())));
    }
}
