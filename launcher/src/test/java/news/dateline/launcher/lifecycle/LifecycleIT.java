package news.dateline.launcher.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import news.dateline.model.Origin;
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
 * Both services, killed in the middle of their work and joined by a third, end where the plain model ends.
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
                ServiceJvm enrich = service("enrich", 1, broker);
                ServiceJvm another = service("enrich", 2, broker);
                ServiceJvm sink = service("sink", 1, broker)) {
            provision(broker);
            enrich.start();
            sink.start();
            Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            Instant soon = start.plusSeconds(15);
            Copies copies = new Copies(SEED, start, STORIES / 20);
            List<RawArticle> arrivals = new ArrayList<>(new Scenario(SEED, start, soon).arrivals(STORIES));
            arrivals.addAll(arrivals.size() / 3, copies.arrivals());

            try (Downstream downstream = downstream(broker)) {
                sendWhileServicesDie(broker, arrivals, downstream, List.of(enrich, another, sink));
                Map<String, Integer> expected = names(PlainModel.open(arrivals, soon));
                await(downstream, expected);
                assertThat(open(downstream)).containsExactlyInAnyOrderEntriesOf(expected);

                Notices notices = new Notices(start, expected);
                int half = notices.arrivals().size() / 2;
                send(broker, notices.arrivals().subList(0, half));
                another.stop();
                send(broker, notices.arrivals().subList(half, notices.arrivals().size()));
                await(downstream, notices.open());

                assertThat(open(downstream)).containsExactlyInAnyOrderEntriesOf(notices.open());
                assertDerived(downstream);
                assertEachVersionOnce(downstream);
                assertNothingSecret(downstream);
                awaitOrigins(downstream, copies);
                assertThat(downstream.records(Topics.DEAD_LETTERS)).isEmpty();
                new Books(downstream).awaitBalance(Instant.now().plus(PATIENCE));
                assertThat(enrich.isAlive()).isTrue();
                assertThat(sink.isAlive()).isTrue();
            }
        }
    }

    /** Each service is killed once while records wait for it; a second enrich joins and takes half of the work. */
    private static void sendWhileServicesDie(
            EmbeddedBroker broker, List<RawArticle> arrivals, Downstream downstream, List<ServiceJvm> services)
            throws Exception {
        ServiceJvm enrich = services.get(0);
        ServiceJvm another = services.get(1);
        ServiceJvm sink = services.get(2);
        int third = arrivals.size() / 3;
        send(broker, arrivals.subList(0, third));
        awaitSome(downstream);
        enrich.kill();
        send(broker, arrivals.subList(third, 2 * third));
        enrich.start();
        another.start();
        sink.kill();
        send(broker, arrivals.subList(2 * third, arrivals.size()));
        sink.start();
    }

    /** Every copy names the agency's story, every agency's story knows its copies, and strangers stay out. */
    private static void awaitOrigins(Downstream downstream, Copies copies) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!originals(downstream, copies).equals(copies.originals())
                && Instant.now().isBefore(end)) {
            downstream.poll();
        }
        assertThat(originals(downstream, copies)).containsExactlyInAnyOrderEntriesOf(copies.originals());
    }

    private static Map<ArticleId, ArticleId> originals(Downstream downstream, Copies copies) {
        Map<ArticleId, ArticleId> firsts = new TreeMap<>(java.util.Comparator.comparing(ArticleId::toString));
        for (Origin origin : downstream.compacted(Topics.ORIGINS).values()) {
            boolean agency = copies.originals().containsValue(origin.first());
            if (agency || copies.originals().containsKey(origin.articleId())) {
                firsts.put(origin.articleId(), origin.first());
            }
        }
        return firsts;
    }

    private ServiceJvm service(String name, int instance, EmbeddedBroker broker) {
        String prefix = "DATELINE_" + name.toUpperCase(Locale.ROOT);
        String main = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Main";
        Map<String, String> environment = new HashMap<>(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                broker.bootstrap(),
                prefix + "_STATE_DIR",
                folder.resolve("state" + instance).toString()));
        if (instance == 1) {
            // Known by name, so that its restart costs no rebalance; the second one comes and goes.
            environment.put(prefix + "_INSTANCE_ID", name);
        }
        return new ServiceJvm(
                "news.dateline." + name + "." + main, folder.resolve(name + instance + ".log"), environment);
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
                List.of(
                        Topics.RAW,
                        Topics.LEDGER,
                        Topics.ENRICHED,
                        Topics.ENTITIES,
                        Topics.QUOTES,
                        Topics.CHANGES,
                        Topics.ORIGINS,
                        Topics.DEAD_LETTERS));
    }

    /** So that a kill hits a service at work. */
    private static void awaitSome(Downstream downstream) {
        Instant end = Instant.now().plus(PATIENCE);
        while (downstream.records(Topics.ENRICHED).isEmpty() && Instant.now().isBefore(end)) {
            downstream.poll();
        }
    }

    private static void await(Downstream downstream, Map<String, Integer> expected) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReached(downstream, expected) && Instant.now().isBefore(end)) {
            downstream.poll();
        }
    }

    private static boolean isReached(Downstream downstream, Map<String, Integer> expected) {
        return open(downstream).equals(expected)
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
