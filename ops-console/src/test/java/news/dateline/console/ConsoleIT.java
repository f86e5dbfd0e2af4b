package news.dateline.console;

import static news.dateline.console.cluster.TestCluster.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import news.dateline.console.cluster.TestCluster;
import news.dateline.runtime.OperatedService;
import news.dateline.runtime.ServiceFailure;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The console as a whole, over HTTP. */
class ConsoleIT {
    private static final String VIEWER = "desk=a-secret-for-viewing";
    private static final String OPERATOR = "ops=a-secret-for-operating";
    private final TestCluster cluster = TestCluster.shared();

    @TempDir
    private Path folder;

    @Test
    void tellsHowAGroupStands() throws Exception {
        TopicPartition topic = cluster.topic(Map.of());
        String group = "g-" + UUID.randomUUID();
        cluster.produce(topic, Instant.now(), "<script>alert(1)</script>", "b");
        try (Consumer<byte[], byte[]> consumer = cluster.consumer(group, "classic")) {
            consumer.assign(java.util.List.of(topic));
            TestCluster.commit(consumer, topic, 0);
        }
        try (OperatedService console = console(Map.of())) {
            Browser browser = new Browser(console.port());
            until(() -> console.health().ready());

            assertThat(browser.json("/api/v1/lag/group?name=" + group)
                            .path("lag")
                            .asInt())
                    .isEqualTo(2);
            assertThat(browser.json("/api/v1/lag/history?name=" + group)
                            .path(topic.topic())
                            .size())
                    .isPositive();
            String record = "/api/v1/record?partition=0&offset=0&topic=" + topic.topic();
            assertThat(browser.json(record).path("text").asText()).isEqualTo("<script>alert(1)</script>");
            assertThat(browser.get("/api/v1/lag/group?name=nobody").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void callsNothingStaleThatItFollows() throws Exception {
        try (OperatedService console = console(Map.of())) {
            Browser browser = new Browser(console.port());

            assertThat(browser.json("/api/v1/ledger").fieldNames())
                    .toIterable()
                    .containsExactly("stages", "unbalanced", "ages");
            assertThat(browser.json("/api/v1/feeds").fieldNames()).toIterable().containsExactly("feeds");
        }
    }

    @Test
    void streamsEachLook() throws Exception {
        try (OperatedService console = console(Map.of())) {
            URI events = URI.create("http://localhost:" + console.port() + "/api/v1/events");
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(events.toURL().openStream(), StandardCharsets.UTF_8))) {
                String first = lines.readLine();
                while (!first.startsWith("event: ")) {
                    first = lines.readLine();
                }
                assertThat(first).isEqualTo("event: lag");
                assertThat(lines.readLine()).startsWith("data: {\"at\":");
            }
        }
    }

    @Test
    void letsThePageLoadNothingFromElsewhere() throws Exception {
        try (OperatedService console = console(Map.of())) {
            HttpResponse<String> page = new Browser(console.port()).get("/");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.body()).doesNotContain("http://", "https://", "<script>");
        }
    }

    @Test
    void servesNoFileButThePages() throws Exception {
        try (OperatedService console = console(Map.of())) {
            Browser browser = new Browser(console.port());

            assertThat(browser.get("/ConsoleMain.class").statusCode()).isEqualTo(404);
            assertThat(browser.get("/vendor/%2e%2e/%2e%2e/web/Page.class").statusCode())
                    .isIn(400, 404);
        }
    }

    @Test
    void letsEachTokenDoItsPart() throws Exception {
        Map<String, String> tokens =
                Map.of("dateline.console.tokens.view", VIEWER, "dateline.console.tokens.operate", OPERATOR);
        try (OperatedService console = console(tokens)) {
            Browser browser = new Browser(console.port());

            assertThat(browser.get("/api/v1/lag").statusCode()).isEqualTo(401);
            assertThat(browser.get("/api/v1/events").statusCode()).isEqualTo(401);
            assertThat(browser.get("/api/v1/lag", "Authorization", "Bearer wrong")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(browser.get("/api/v1/lag", "Authorization", bearer(VIEWER))
                            .statusCode())
                    .isEqualTo(200);
            HttpResponse<String> signedIn = browser.post(
                    "/api/v1/session", "{\"token\":\"" + OPERATOR.substring(4) + "\"}", "X-Dateline-Console", "test");
            String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
            assertThat(browser.get("/api/v1/session", "Cookie", cookie.split(";", 2)[0])
                            .body())
                    .contains("\"role\":\"operate\"", "\"name\":\"ops\"");
        }
    }

    @Test
    void refusesAChangeThatAnotherSiteCouldHaveSent() throws Exception {
        try (OperatedService console = console(Map.of())) {
            Browser browser = new Browser(console.port());

            assertThat(browser.post("/api/v1/session", "{}").statusCode()).isEqualTo(403);
            assertThat(browser.post("/api/v1/session", "{}", "X-Dateline-Console", "x", "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void doesNotOpenToOthersWithoutATokenToOperate() {
        assertThatThrownBy(() -> console(Map.of("dateline.console.http.host", "0.0.0.0")))
                .isInstanceOf(ServiceFailure.class)
                .hasMessageContaining("dateline.console.tokens.operate");
    }

    @Test
    void namesTheSettingThatIsUnfit() {
        assertThatThrownBy(() -> console(Map.of("dateline.console.lag.topics", "(")))
                .isInstanceOf(ServiceFailure.class)
                .hasMessageContaining("dateline.console.lag.topics");
    }

    private static String bearer(String token) {
        return "Bearer " + token.substring(token.indexOf('=') + 1);
    }

    private OperatedService console(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Map.of("dateline.console.lag.interval", "200ms"));
        all.putAll(more);
        return TestConsole.start(cluster, folder, all);
    }
}
