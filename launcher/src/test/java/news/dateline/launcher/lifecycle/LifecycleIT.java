package news.dateline.launcher.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.model.ArticleId;
import news.dateline.model.DownstreamKey;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;
import news.dateline.model.TopicCatalogue;
import news.dateline.runtime.Settings;
import news.dateline.runtime.SettingsSources;
import news.dateline.runtime.TopicProvisioner;
import news.dateline.runtime.TopicSettings;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Both services, killed in the middle of their work, end where the plain model ends.
 * {@code -Ddateline.lifecycle.stories} and {@code -Ddateline.lifecycle.seed} choose another run.
 */
class LifecycleIT {
    private static final int STORIES = Integer.getInteger("dateline.lifecycle.stories", 200);
    private static final long SEED = Long.getLong("dateline.lifecycle.seed", 1);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void theTopicsEqualTheModelThoughServicesAreKilled() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"));
                ServiceJvm enrich = service("enrich", "news.dateline.enrich.EnrichMain", broker);
                ServiceJvm sink = service("sink", "news.dateline.sink.SinkMain", broker)) {
            provision(broker);
            enrich.start();
            sink.start();
            Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            Instant soon = start.plusSeconds(15);
            List<RawArticle> arrivals = new Scenario(SEED, start, soon).arrivals(STORIES);
            int third = arrivals.size() / 3;

            send(broker, arrivals.subList(0, third));
            try (Downstream downstream = downstream(broker)) {
                awaitSome(downstream);
                enrich.kill();
                send(broker, arrivals.subList(third, 2 * third));
                enrich.start();
                sink.kill();
                send(broker, arrivals.subList(2 * third, arrivals.size()));
                sink.start();

                Map<ArticleId, Integer> expected = PlainModel.open(arrivals, soon);
                await(downstream, expected);
                assertThat(open(downstream)).containsExactlyInAnyOrderEntriesOf(names(expected));
                assertDerived(downstream);
                assertEachVersionOnce(downstream);
                assertNothingSecret(downstream);
                assertThat(downstream.records(Topics.DEAD_LETTERS)).isEmpty();
                assertThat(enrich.isAlive()).isTrue();
                assertThat(sink.isAlive()).isTrue();
            }
        }
    }

    private ServiceJvm service(String name, String mainClass, EmbeddedBroker broker) {
        String prefix = "DATELINE_" + name.toUpperCase(java.util.Locale.ROOT);
        return new ServiceJvm(
                mainClass,
                folder.resolve(name + ".log"),
                Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        broker.bootstrap(),
                        prefix + "_STATE_DIR",
                        folder.resolve("state").toString(),
                        prefix + "_INSTANCE_ID",
                        name + "-1"));
    }

    private static void provision(EmbeddedBroker broker) {
        Settings settings = Settings.load(
                SettingsSources.only(Map.of("kafka.bootstrap.servers", broker.bootstrap())), TopicSettings.class);
        new TopicProvisioner(settings.kafka(), settings.get(TopicSettings.class), Duration.ofSeconds(30))
                .provision(TopicCatalogue.all());
    }

    private static void send(EmbeddedBroker broker, List<RawArticle> articles) throws Exception {
        try (KafkaProducer<ArticleId, RawArticle> producer = new KafkaProducer<>(
                // One at a time: a topic just made may refuse a first batch and accept the second, for good.
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrap(),
                        "acks",
                        "all",
                        "max.in.flight.requests.per.connection",
                        1),
                Topics.RAW.keySerde().serializer(),
                Topics.RAW.valueSerde().serializer())) {
            List<Future<RecordMetadata>> sent = articles.stream()
                    .map(article -> producer.send(new ProducerRecord<>(Topics.RAW.name(), article.id(), article)))
                    .toList();
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
    }

    private static Downstream downstream(EmbeddedBroker broker) {
        return new Downstream(
                broker.bootstrap(),
                List.of(Topics.ENRICHED, Topics.ENTITIES, Topics.QUOTES, Topics.CHANGES, Topics.DEAD_LETTERS));
    }

    /** So that a kill hits a service at work. */
    private static void awaitSome(Downstream downstream) {
        Instant end = Instant.now().plus(PATIENCE);
        while (downstream.records(Topics.ENRICHED).isEmpty() && Instant.now().isBefore(end)) {
            downstream.poll();
        }
    }

    private static void await(Downstream downstream, Map<ArticleId, Integer> expected) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReached(downstream, expected) && Instant.now().isBefore(end)) {
            downstream.poll();
        }
    }

    private static boolean isReached(Downstream downstream, Map<ArticleId, Integer> expected) {
        return open(downstream).equals(names(expected))
                && downstream.compacted(Topics.ENTITIES).keySet().equals(derivedEntities(downstream))
                && downstream.compacted(Topics.QUOTES).keySet().equals(derivedQuotes(downstream));
    }

    private static Map<String, Integer> open(Downstream downstream) {
        return downstream.compacted(Topics.ENRICHED).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().article().version(), (a, b) -> b, TreeMap::new));
    }

    private static Map<String, Integer> names(Map<ArticleId, Integer> versions) {
        Map<String, Integer> named = new TreeMap<>();
        versions.forEach((id, version) -> named.put(id.toString(), version));
        return named;
    }

    private static java.util.Set<String> derivedEntities(Downstream downstream) {
        return downstream.compacted(Topics.ENRICHED).values().stream()
                .flatMap(article ->
                        article.entities().stream().map(entity -> DownstreamKey.entity(article.id(), entity.key())))
                .collect(Collectors.toSet());
    }

    private static java.util.Set<String> derivedQuotes(Downstream downstream) {
        return downstream.compacted(Topics.ENRICHED).values().stream()
                .flatMap(article ->
                        article.quotes().stream().map(quote -> DownstreamKey.quote(article.id(), quote.key())))
                .collect(Collectors.toSet());
    }

    private static void assertDerived(Downstream downstream) {
        assertThat(downstream.compacted(Topics.ENTITIES).keySet()).isEqualTo(derivedEntities(downstream));
        assertThat(downstream.compacted(Topics.QUOTES).keySet()).isEqualTo(derivedQuotes(downstream));
        Map<String, Integer> open = open(downstream);
        assertThat(downstream.compacted(Topics.QUOTES).values())
                .allSatisfy(quote ->
                        assertThat(open).containsEntry(quote.articleId().toString(), quote.version()));
    }

    private static void assertEachVersionOnce(Downstream downstream) {
        assertThat(downstream.records(Topics.ENRICHED).stream()
                        .map(Map.Entry::getValue)
                        .filter(Objects::nonNull)
                        .filter(article -> article.lifecycle().state() == Lifecycle.State.LIVE)
                        .map(article -> article.id() + " " + article.article().version()))
                .doesNotHaveDuplicates();
    }

    private static void assertNothingSecret(Downstream downstream) {
        assertThat(downstream.records(Topics.ENRICHED).stream()
                        .map(Map.Entry::getValue)
                        .filter(Objects::nonNull)
                        .map(EnrichedArticle::text))
                .noneMatch(text -> text.contains(Scenario.SECRET));
    }
}
