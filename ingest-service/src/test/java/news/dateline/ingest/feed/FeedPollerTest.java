package news.dateline.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import news.dateline.ingest.Kept;
import news.dateline.ingest.format.WireFormats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedPollerTest {
    private static final Duration INTERVAL = Duration.ofMinutes(2);
    private static final String FERRY = "ferry|Night ferry|The ferry is to sail at night.";
    private static final String PIER = "pier|Pier closed|The pier is closed until Friday.";
    private static final int MAX_BYTES = 100_000;

    private final Kept kept = new Kept();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private FeedPoller poller(String path) {
        return poller(path, Duration.ofSeconds(20));
    }

    private FeedPoller poller(String path, Duration patience) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
        return new FeedPoller(
                new Feed("coast", site.address(path), INTERVAL),
                new FeedClient(MAX_BYTES, patience),
                new WireFormats(MAX_BYTES),
                kept,
                new FeedPoller.Around(clock, new Random(1), metrics));
    }

    private List<String> guids() {
        return kept.articles().stream().map(article -> article.id().guid()).toList();
    }

    private double count(String result) {
        return metrics.counter("feed_polls_total", "provider", "coast", "result", result)
                .count();
    }

    @Test
    void publishesWhatIsNewAndWhatSaysSomethingElse() throws Exception {
        FeedPoller poller = poller("/rss");
        site.feed("/rss", "\"1\"", FERRY, PIER);
        poller.poll();
        site.feed("/rss", "\"2\"", "boat|Boat found|A boat was found.", FERRY, "pier|Pier open|The pier is open.");

        poller.poll();

        assertThat(guids()).containsExactly("ferry", "pier", "boat", "pier");
        assertThat(kept.articles().get(3).headline()).isEqualTo("Pier open");
    }

    @Test
    void asksWithTheValidatorAndTakesNothingOfAnUnchangedFeed() throws Exception {
        site.feed("/rss", "\"1\"", FERRY);
        FeedPoller poller = poller("/rss");
        poller.poll();

        Optional<Duration> pause = poller.poll();

        assertThat(site.validators()).containsExactly("-", "\"1\"");
        assertThat(guids()).containsExactly("ferry");
        assertThat(count("unchanged")).isOne();
        assertThat(pause.orElseThrow())
                .isBetween(INTERVAL, INTERVAL.multipliedBy(11).dividedBy(10));
    }

    @Test
    void goesOnWhereItWasAfterARestart() throws Exception {
        site.feed("/rss", "\"1\"", FERRY);
        poller("/rss").poll();
        site.feed("/rss", "\"2\"", PIER, FERRY);

        poller("/rss").poll();

        assertThat(site.validators()).containsExactly("-", "\"1\"");
        assertThat(guids()).containsExactly("ferry", "pier");
    }

    @Test
    void losesNothingWhileTheBrokerIsAway() throws Exception {
        site.feed("/rss", "\"1\"", FERRY);
        FeedPoller poller = poller("/rss");
        kept.away(true);
        poller.poll();
        kept.away(false);

        poller.poll();

        assertThat(site.validators()).as("the first answer was not kept").containsExactly("-", "-");
        assertThat(guids()).containsExactly("ferry");
    }

    @Test
    void followsAMoveAndRemembersItWhenItIsForGood() throws Exception {
        site.page("/old", 301, Map.of("Location", "/new"), new byte[0]);
        site.feed("/new", "\"1\"", FERRY);
        FeedPoller poller = poller("/old");
        poller.poll();
        site.page("/old", 500, Map.of(), new byte[0]);

        assertThat(poller.poll().orElseThrow()).isLessThan(INTERVAL.multipliedBy(2));
        assertThat(poller("/old").poll()).as("after a restart").isPresent();
        assertThat(count("failed")).isZero();
        assertThat(guids()).containsExactly("ferry");
    }

    @Test
    void endsACircleOfRedirects() throws Exception {
        site.page("/a", 302, Map.of("Location", "/b"), new byte[0]);
        site.page("/b", 302, Map.of("Location", "/a"), new byte[0]);

        poller("/a").poll();

        assertThat(count("failed")).isOne();
    }

    @Test
    void followsNoRedirectToAFile() throws Exception {
        site.page("/a", 302, Map.of("Location", "file:///etc/passwd"), new byte[0]);

        poller("/a").poll();

        assertThat(count("failed")).isOne();
        assertThat(kept.readings()).isEmpty();
    }

    @Test
    void asksAGoneFeedNoMore() throws Exception {
        site.page("/rss", 410, Map.of(), new byte[0]);

        assertThat(poller("/rss").poll()).isEmpty();
        assertThat(count("gone")).isOne();
    }

    @Test
    void waitsLongerWithEachFailureAndAsLongAsItIsTold() throws Exception {
        site.page("/rss", 503, Map.of(), new byte[0]);
        FeedPoller poller = poller("/rss");
        poller.poll();
        Duration second = poller.poll().orElseThrow();
        site.page("/rss", 429, Map.of("Retry-After", "3600"), new byte[0]);

        assertThat(second).isGreaterThanOrEqualTo(INTERVAL.multipliedBy(2));
        assertThat(poller.poll().orElseThrow()).isGreaterThanOrEqualTo(Duration.ofHours(1));
        site.page("/rss", 503, Map.of("Retry-After", "Mon, 02 Mar 2026 11:00:00 GMT"), new byte[0]);
        assertThat(poller.poll().orElseThrow()).isGreaterThanOrEqualTo(Duration.ofHours(2));
        site.feed("/rss", "\"1\"", FERRY);
        assertThat(poller.poll().orElseThrow()).isLessThan(INTERVAL.multipliedBy(2));
    }

    @Test
    void takesAPageInPlaceOfAFeedForAFailureAndForgetsNothing() throws Exception {
        site.feed("/rss", "\"1\"", FERRY);
        FeedPoller poller = poller("/rss");
        poller.poll();
        site.page(
                "/rss",
                200,
                Map.of("Content-Type", "text/html"),
                "<html><body><h1>We are being mended</h1><p>Come back later, please.</p></body></html>"
                        .getBytes(UTF_8));
        poller.poll();
        site.feed("/rss", "\"2\"", FERRY, PIER);
        poller.poll();

        assertThat(count("failed")).isOne();
        assertThat(guids()).containsExactly("ferry", "pier");
    }

    @Test
    void aFeedThatBreaksOffIsAFailureAndForgetsNothing() throws Exception {
        site.feed("/rss", "\"1\"", FERRY, PIER);
        FeedPoller poller = poller("/rss");
        poller.poll();
        byte[] whole = Site.rss(FERRY, PIER);
        site.page("/rss", 200, Map.of(), java.util.Arrays.copyOf(whole, whole.length / 2));
        poller.poll();
        site.feed("/rss", "\"2\"", FERRY, PIER);
        poller.poll();

        assertThat(guids()).doesNotHaveDuplicates();
    }

    @Test
    void aFeedThatIsNeverWellFormedComesThroughAllTheSame() throws Exception {
        String bent = new String(Site.rss("tea|Tea & cakes|Tea & cakes are to be served."), UTF_8);
        site.page("/rss", 200, Map.of(), bent.getBytes(UTF_8));
        FeedPoller poller = poller("/rss");
        for (int i = 0; i < 3; i++) {
            poller.poll();
        }

        assertThat(guids()).containsExactly("tea");
    }

    @Test
    void aServerThatAnswersWithYesterdaysFeedRepeatsNothing() throws Exception {
        FeedPoller poller = poller("/rss");
        site.feed("/rss", "\"1\"", FERRY, PIER);
        poller.poll();
        site.feed("/rss", "\"0\"", PIER);
        poller.poll();
        site.feed("/rss", "\"1\"", FERRY, PIER);
        poller.poll();

        assertThat(guids()).containsExactly("ferry", "pier");
    }

    @Test
    void aBadEntryIsPutAsideOnceAndTheGoodOnesCome() throws Exception {
        FeedPoller poller = poller("/rss");
        String feed = new String(Site.rss(FERRY, PIER), UTF_8)
                .replaceAll("<item><guid[^>]*>ferry.*?</item>", "<item></item>");
        site.page("/rss", 200, Map.of(), feed.getBytes(UTF_8));
        poller.poll();
        poller.poll();

        assertThat(guids()).containsExactly("pier");
        assertThat(kept.readings().stream().flatMap(reading -> reading.refusals().stream()))
                .hasSize(1);
    }

    @Test
    void readsAGzippedAnswerAndNoBomb() throws Exception {
        site.page("/rss", 200, Map.of("Content-Encoding", "gzip"), gzip(Site.rss(FERRY)));
        site.page("/bomb", 200, Map.of("Content-Encoding", "gzip"), gzip(new byte[50 * MAX_BYTES]));

        poller("/rss").poll();
        poller("/bomb").poll();

        assertThat(guids()).containsExactly("ferry");
        assertThat(count("failed")).isOne();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void stopsReadingAnEndlessAnswer() throws Exception {
        site.page("/rss", 200, Map.of(), exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] some = new byte[10_000];
            for (int i = 0; i < 10_000; i++) {
                exchange.getResponseBody().write(some);
            }
        });

        poller("/rss").poll();

        assertThat(count("failed")).isOne();
    }

    @Test
    void waitsForNoAnswerThatNeverEnds() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        site.page("/rss", 200, Map.of(), exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<rss>".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        poller("/rss", Duration.ofSeconds(1)).poll();
        end.countDown();

        assertThat(count("failed")).isOne();
    }
}
