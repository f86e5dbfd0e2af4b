package news.dateline.launcher.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.launcher.cluster.ClaimsCommand;
import news.dateline.model.Claim;
import news.dateline.model.EnrichedArticle;
import news.dateline.runtime.Topic;
import news.dateline.runtime.TopicSettings;
import news.dateline.runtime.Topics;
import news.dateline.runtime.claim.Claims;
import news.dateline.runtime.claim.FileClaimStore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** An article that no record can carry goes the whole way, uncut. */
final class LargeItemIT {
    /** The least that {@link TopicSettings} allows. */
    private static final int MAX_RECORD_BYTES = 1_048_588;

    private static final String PARAGRAPH =
            "<p>The harbour was closed for the night, and the ferries waited outside until the storm had passed.</p>";

    @TempDir
    private Path folder;

    @Test
    void anArticleAboveTheLimitReachesTheQuotesDownstream() throws Exception {
        String body = PARAGRAPH.repeat(2 * MAX_RECORD_BYTES / PARAGRAPH.length());
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"));
                Pipeline pipeline = pipeline(broker.bootstrap());
                Committed committed = new Committed(broker.bootstrap())) {
            assertThat(post(pipeline.articlesUrl(), item("open", body, ""))).isEqualTo(202);
            assertThat(post(pipeline.articlesUrl(), item("held", body, ",\"embargoed\":\"2099-01-01T00:00:00Z\"")))
                    .isEqualTo(202);

            committed.await(
                    "the quotes of the article",
                    () -> committed.values(Topics.QUOTES).stream()
                            .anyMatch(quote -> quote.quote().text().contains("We never saw such a storm")));
            committed.drain();

            assertThat(claims(committed, Topics.RECEIVED)).hasSize(2);
            assertThat(claims(committed, Topics.RAW)).hasSize(2);
            assertThat(claims(committed, Topics.ENRICHED)).hasSize(1);
            assertThat(committed.on(Topics.DEAD_LETTERS)).isEmpty();
            assertThat(enriched(committed).article().body().text()).isEqualTo(quoted(body));

            Path unneeded = keepUnneeded();
            assertThat(sweep(broker.bootstrap())).isZero();
            assertThat(unneeded).doesNotExist();
            assertThat(enriched(committed).article().body().text()).isEqualTo(quoted(body));
            assertThat(sweep(broker.bootstrap())).isZero();
        }
    }

    private Path keepUnneeded() throws Exception {
        String sha256 = "ab".repeat(32);
        new FileClaimStore(folder.resolve("claims")).put(sha256, new byte[] {1});
        return folder.resolve("claims/ab").resolve(sha256);
    }

    private int sweep(String bootstrap) {
        return new CommandLine(new ClaimsCommand())
                .execute(
                        "--delete",
                        "--grace",
                        "PT0S",
                        "--claims",
                        folder.resolve("claims").toString(),
                        "--bootstrap",
                        bootstrap);
    }

    private EnrichedArticle enriched(Committed committed) throws Exception {
        ConsumerRecord<byte[], byte[]> record = committed.on(Topics.ENRICHED).get(0);
        byte[] value = new Claims(new FileClaimStore(folder.resolve("claims")), MAX_RECORD_BYTES)
                .redeemed(record.headers(), record.value());
        return Topics.ENRICHED.valueSerde().deserializer().deserialize(record.topic(), value);
    }

    private static List<Claim> claims(Committed committed, Topic<?, ?> topic) {
        return committed.on(topic).stream()
                .map(record -> Claims.claim(record.headers(), record.value()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String quoted(String body) {
        return "<p>“We never saw such a storm,” said Ada Brandt, the harbour master.</p>" + body;
    }

    private static byte[] item(String guid, String body, String more) {
        return ("{\"uri\":\"" + guid + "\",\"version\":\"1\",\"type\":\"text\",\"headline\":\"Harbour closed\""
                        + ",\"versioncreated\":\"2026-03-01T09:00:00Z\",\"language\":\"en\",\"body_html\":\""
                        + quoted(body) + "\"" + more + "}")
                .getBytes(UTF_8);
    }

    private static int post(String url, byte[] body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url + "?provider=test"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private Pipeline pipeline(String bootstrap) {
        return Pipeline.on(bootstrap, folder, ours -> {
            Map<String, String> all = new HashMap<>(ours);
            all.put("dateline.topics.replication.factor", "1");
            all.put("dateline.topics.message.max.bytes", Integer.toString(MAX_RECORD_BYTES));
            return news.dateline.runtime.SettingsSources.only(all);
        });
    }
}
