package news.dateline.launcher.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.launcher.cluster.ClusterOptions;
import news.dateline.launcher.cluster.Tail;
import news.dateline.launcher.pipeline.Committed;
import news.dateline.launcher.pipeline.Pipeline;
import news.dateline.model.ArticleChange;
import news.dateline.model.ArticleId;
import news.dateline.model.ArticleStatus;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.Provenance;
import news.dateline.model.QuoteRecord;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import news.dateline.runtime.SettingsSources;
import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * What was received is read again. The parsers that read it first are given here: they lost all but the first
 * paragraph.
 */
final class ReplayIT {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final String LEAD = "HALVEN, March 2 (Coast) - The ferry to Halven is to sail at night from May.";
    private static final String QUOTE =
            "\"The island has waited for this for twenty years,\" said Maren Vogt, the mayor.";

    @TempDir
    private Path folder;

    @Test
    void whatIsReadBetterStandsBesideTheLiveTopicsAndThenTakesTheirPlace() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"));
                Pipeline pipeline = pipeline(broker.bootstrap());
                Committed committed = new Committed(broker.bootstrap());
                Producer<byte[], byte[]> producer =
                        Values.producer(ClusterOptions.of(broker.bootstrap()).client())) {
            sendStories(producer, committed);

            assertThat(replay(pipeline, "--from", "beginning", "--into", "shadow.better"))
                    .isZero();
            assertThat(quotes(pipeline, "shadow.better.quotes", Topics.QUOTES))
                    .extracting(quote -> quote.articleId().guid())
                    .containsExactlyInAnyOrder("ferry", "killed-later");
            committed.drain();
            assertThat(committed.values(Topics.QUOTES)).isEmpty();

            send(
                    producer,
                    draft("killed-later", 2, "KILL")
                            .status(ArticleStatus.CANCELED)
                            .finish());
            committed.await("the later kill", () -> hasTombstone(committed, "killed-later"));
            assertThat(replay(pipeline, "--into", "shadow.better", "--cut-over", "--patience", "3"))
                    .as("not all took their place")
                    .isNotZero();
            committed.await("the quote", () -> !committed.values(Topics.QUOTES).isEmpty());
            committed.drain();

            assertThat(committed.values(Topics.QUOTES))
                    .extracting(quote -> quote.articleId().guid())
                    .containsOnly("ferry");
            assertThat(changes(pipeline))
                    .filteredOn(change -> change.reread() != null)
                    .singleElement()
                    .satisfies(change -> assertThat(change.quotesAdded()).hasSize(1));
            assertThat(replay(pipeline, "--into", "shadow.better", "--drop")).isZero();
            assertThat(replay(pipeline, "--into", "shadow.better", "--cut-over"))
                    .isNotZero();
        }
    }

    private static void sendStories(Producer<byte[], byte[]> producer, Committed committed) throws Exception {
        for (String guid : List.of("ferry", "killed", "newer", "killed-later")) {
            receive(producer, story(guid, 1, LEAD + "\n\n" + QUOTE));
            send(producer, story(guid, 1, LEAD));
        }
        send(producer, draft("killed", 2, "KILL").status(ArticleStatus.CANCELED).finish());
        send(producer, story("newer", 2, LEAD + " It takes two hours."));
        committed.await("all stories", () -> versions(committed).equals(List.of(1, 1, 1, 1, 2)));
        committed.await("the kill", () -> hasTombstone(committed, "killed"));
    }

    private static int replay(Pipeline pipeline, String... options) {
        String[] all = Stream.concat(Stream.of("--bootstrap", pipeline.bootstrap()), Arrays.stream(options))
                .toArray(String[]::new);
        return new CommandLine(new ReplayCommand()).execute(all);
    }

    private Pipeline pipeline(String bootstrap) {
        return Pipeline.on(bootstrap, folder, ours -> {
            Map<String, String> all = new HashMap<>(ours);
            all.put("dateline.topics.replication.factor", "1");
            return SettingsSources.only(all);
        });
    }

    private static void receive(Producer<byte[], byte[]> producer, RawArticle article) throws Exception {
        byte[] bytes = Topics.RAW.valueSerde().serializer().serialize(Topics.RAW.name(), article);
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                Topics.RECEIVED.name(), article.id().toString().getBytes(UTF_8), bytes);
        record.headers().add("dateline.provider", article.id().provider().getBytes(UTF_8));
        producer.send(record).get();
    }

    private static void send(Producer<byte[], byte[]> producer, RawArticle article) throws Exception {
        String topic = Topics.RAW.name();
        producer.send(new ProducerRecord<>(
                        topic,
                        Topics.RAW.keySerde().serializer().serialize(topic, article.id()),
                        Topics.RAW.valueSerde().serializer().serialize(topic, article)))
                .get();
    }

    private static RawArticle story(String guid, int version, String text) {
        return draft(guid, version, text).finish();
    }

    private static RawArticleDraft draft(String guid, int version, String text) {
        return new RawArticleDraft(
                        new ArticleId("coast", guid),
                        NINE.plusSeconds(version),
                        new Provenance(
                                "rawarticle",
                                "UTF-8",
                                List.of(),
                                CloudEvent.sha256((guid + text).getBytes(UTF_8)),
                                NINE))
                .version(version)
                .headline("Night ferry to Halven: " + guid)
                .body(new Body(Body.Kind.PLAIN, text));
    }

    private static List<Integer> versions(Committed committed) {
        committed.drain();
        return committed.values(Topics.ENRICHED).stream()
                .filter(article -> article.lifecycle().state() == news.dateline.model.Lifecycle.State.LIVE)
                .map(article -> article.article().version())
                .sorted()
                .toList();
    }

    private static boolean hasTombstone(Committed committed, String guid) {
        return committed.on(Topics.ENRICHED).stream()
                .anyMatch(record -> record.value() == null && new String(record.key(), UTF_8).endsWith(":" + guid));
    }

    private static List<QuoteRecord> quotes(Pipeline pipeline, String name, Topic<?, QuoteRecord> like) {
        List<QuoteRecord> quotes = new ArrayList<>();
        try (Tail tail = new Tail(ClusterOptions.of(pipeline.bootstrap()).client())) {
            tail.open(List.of(name), true);
            tail.drain(record -> quotes.add(like.valueSerde().deserializer().deserialize(name, record.value())));
        }
        return quotes;
    }

    private static List<ArticleChange> changes(Pipeline pipeline) {
        List<ArticleChange> changes = new ArrayList<>();
        try (Tail tail = new Tail(ClusterOptions.of(pipeline.bootstrap()).client())) {
            tail.open(List.of(Topics.CHANGES.name()), true);
            tail.drain(record -> changes.add(
                    Topics.CHANGES.valueSerde().deserializer().deserialize(record.topic(), record.value())));
        }
        return changes;
    }
}
