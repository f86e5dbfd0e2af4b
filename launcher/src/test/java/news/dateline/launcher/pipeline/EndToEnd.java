package news.dateline.launcher.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.dateline.launcher.cluster.Deliveries;
import news.dateline.launcher.cluster.Wire;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Lifecycle;
import news.dateline.model.QuoteRecord;
import news.dateline.model.Speaker;
import news.dateline.runtime.DeadLetter;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What must come out of a running pipeline, on whatever broker it runs. */
final class EndToEnd {
    private static final int TOO_MANY_BYTES = 20 * 1024 * 1024;
    private static final String SECOND_VERSION = "two of them";

    private final String bootstrap;
    private final String articlesUrl;

    EndToEnd(String bootstrap, String articlesUrl) {
        this.bootstrap = bootstrap;
        this.articlesUrl = articlesUrl;
    }

    void check() throws IOException, InterruptedException {
        try (Committed committed = new Committed(bootstrap)) {
            assertThat(post("{\"uri\": \"cut off".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .isEqualTo(400);
            assertThat(post(new byte[0])).isEqualTo(400);
            assertThat(post(new byte[TOO_MANY_BYTES])).isEqualTo(413);
            assertThat(post(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
                    .isEqualTo(415);
            bury("{\"uri\": \"cut off");
            assertThat(post(Stories.usable("one", 1, "We will build a better one")))
                    .isEqualTo(202);
            assertThat(post(Stories.usable("killed", 1, "It will never open again")))
                    .isEqualTo(202);
            assertThat(post(Stories.usable("one", 2, "We will build " + SECOND_VERSION)))
                    .isEqualTo(202);
            assertThat(post(Stories.usable("one", 1, "We will build a better one")))
                    .isEqualTo(202);
            assertThat(post(Stories.canceled("killed", 2))).isEqualTo(202);
            assertThat(post(Stories.usable("last", 1, "That is all for today"))).isEqualTo(202);

            committed.await("the withdrawal and its tombstones", () -> withdrawn(committed));
            committed.await("the last story's quotes", () -> quoted(committed, "test:last"));
            // Another partition: the last story may be through before the second version is.
            committed.await(
                    "the second version's quotes",
                    () -> !quoting(committed, SECOND_VERSION).isEmpty());
            committed.drain();

            versions(committed);
            quotes(committed);
            deadLetter(committed);
        }
    }

    private int post(byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(articlesUrl + "?provider=" + Stories.PROVIDER))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            // An answer before the body was sent: the client may see the closed connection first.
            if (body.length == TOO_MANY_BYTES) {
                return 413;
            }
            throw e;
        }
    }

    private void bury(String unreadable) {
        try (Wire wire = new Wire(bootstrap)) {
            byte[] bytes = unreadable.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            wire.sendOrBury("cut-off.json", new Deliveries(Stories.PROVIDER).read("cut-off.json", null, bytes))
                    .problems();
        }
    }

    private static boolean withdrawn(Committed committed) {
        Map<String, ConsumerRecord<byte[], byte[]>> latest = latest(committed.on(Topics.QUOTES));
        return committed.values(Topics.ENRICHED).stream()
                        .anyMatch(a -> a.lifecycle().state() == Lifecycle.State.WITHDRAWN)
                && latest.entrySet().stream()
                        .filter(e -> e.getKey().startsWith("test:killed#"))
                        .allMatch(e -> e.getValue().value() == null);
    }

    private static boolean quoted(Committed committed, String article) {
        return committed.on(Topics.QUOTES).stream().anyMatch(r -> key(r).startsWith(article + "#"));
    }

    private static List<QuoteRecord> quoting(Committed committed, String words) {
        return committed.values(Topics.QUOTES).stream()
                .filter(quote -> quote.quote().text().contains(words))
                .toList();
    }

    private static void versions(Committed committed) {
        List<EnrichedArticle> one = committed.values(Topics.ENRICHED).stream()
                .filter(article -> article.id().toString().equals("test:one"))
                .toList();
        assertThat(one).extracting(a -> a.article().version()).containsExactly(1, 2);
        assertThat(committed.on(Topics.RAW)).hasSize(6);
    }

    private static void quotes(Committed committed) {
        Map<String, ConsumerRecord<byte[], byte[]>> latest = latest(committed.on(Topics.QUOTES));
        List<String> live = latest.values().stream()
                .filter(r -> r.value() != null)
                .map(EndToEnd::key)
                .map(key -> key.substring(0, key.indexOf('#')))
                .distinct()
                .sorted()
                .toList();
        assertThat(live).containsExactly("test:last", "test:one");
        assertThat(quoting(committed, SECOND_VERSION))
                .flatExtracting(quote -> quote.speakers())
                .extracting(Speaker::name)
                .containsOnly("Ada Brandt");
    }

    private static void deadLetter(Committed committed) {
        assertThat(committed.on(Topics.DEAD_LETTERS)).singleElement().satisfies(record -> {
            assertThat(new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo("{\"uri\": \"cut off");
            assertThat(EventHeaders.text(record.headers(), DeadLetter.REASON)).hasValue("TRUNCATED");
        });
    }

    private static Map<String, ConsumerRecord<byte[], byte[]>> latest(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream().collect(Collectors.toMap(EndToEnd::key, r -> r, (a, b) -> b));
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
