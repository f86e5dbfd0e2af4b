package news.dateline.console;

import static news.dateline.console.cluster.TestCluster.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.console.cluster.TestCluster;
import news.dateline.model.Json;
import news.dateline.model.LedgerLine;
import news.dateline.runtime.OperatedService;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A group that has stopped, as the shipped alarms and the dashboard see it. */
class MonitoringIT {
    private static final Path FOLDER = Path.of("monitoring");
    private static final Pattern RULE = Pattern.compile("(\\w+)(?:\\{(\\w+)=\"([\\w-]+)\"})? (==|>=|>) (\\d+)");

    private final TestCluster cluster = TestCluster.shared();
    private final String group = "g-" + UUID.randomUUID();
    private final Queue<String> told = new ConcurrentLinkedQueue<>();

    @TempDir
    private Path folder;

    private HttpServer hook;
    private OperatedService console;
    private Browser browser;

    @BeforeEach
    void stopAGroup() throws Exception {
        hook = hook();
        tellTheLedger();
        TopicPartition topic = cluster.topic(Map.of());
        cluster.produce(topic, Instant.now(), "a");
        try (Consumer<byte[], byte[]> consumer = cluster.consumer(group, "classic")) {
            consumer.assign(List.of(topic));
            TestCluster.commit(consumer, topic, 0);
        }
        console = TestConsole.start(
                cluster,
                folder,
                Map.of(
                        "dateline.console.lag.topics",
                        Pattern.quote(topic.topic()),
                        "dateline.console.lag.interval",
                        "100ms",
                        "dateline.console.lag.stopped",
                        "200ms",
                        "dateline.console.alarms.webhook",
                        "http://127.0.0.1:" + hook.getAddress().getPort() + "/"));
        browser = new Browser(console.port());
        until(() -> told.stream().anyMatch(message -> message.contains("DatelineGroupStopped")));
    }

    /** A stage that was done with a story just now. */
    private void tellTheLedger() throws Exception {
        cluster.topicIfMissing(Topics.LEDGER.name(), 4);
        Instant now = Instant.now();
        LedgerLine line = new LedgerLine(
                group,
                Topics.RAW.name(),
                0,
                now.truncatedTo(ChronoUnit.MINUTES),
                0,
                1,
                1,
                LedgerLine.Fates.NONE.plus(LedgerLine.Fate.OUT),
                List.of(new LedgerLine.Age("coast", 3, 1, 4, 4, 1, 1)));
        try (Producer<byte[], byte[]> producer = cluster.producer(Map.of())) {
            TestCluster.send(
                    producer,
                    new TopicPartition(Topics.LEDGER.name(), 0),
                    now,
                    line.key(),
                    new String(Json.of(LedgerLine.class).write(line), StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void close() {
        console.close();
        hook.stop(0);
    }

    @Test
    void theWebhookIsTold() throws Exception {
        assertThat(told)
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .contains("\"status\":\"firing\"", "\"subject\":\"" + group + "\"", "1 record waits"));
        assertThat(browser.json("/api/v1/alarms").at("/alarms/0/name").asText()).isEqualTo("DatelineGroupStopped");
    }

    @Test
    void onlyTheRuleForStoppedGroupsFires() throws Exception {
        String metrics = browser.get("/metrics").body();
        JsonNode rules =
                new YAMLMapper().readTree(FOLDER.resolve("alarms.yml").toFile()).at("/groups/0/rules");

        assertThat(rules).isNotEmpty();
        for (JsonNode rule : rules) {
            String name = rule.path("alert").asText();
            assertThat(fires(rule.path("expr").asText(), metrics))
                    .as(name)
                    .isEqualTo(name.equals("DatelineGroupStopped"));
        }
    }

    @Test
    void theDashboardAsksForNothingThatIsNotExported() throws Exception {
        until(() -> metrics().contains("story_leg_seconds{"));
        Set<String> exported = names(metrics());
        JsonNode dashboard = new ObjectMapper()
                .readTree(FOLDER.resolve("grafana-dashboard.json").toFile());

        List<String> asked = dashboard.findValuesAsText("expr").stream()
                .flatMap(expr -> Pattern.compile("\\b[a-z]+(?:_[a-z]+)+\\b")
                        .matcher(expr)
                        .results()
                        .map(found -> found.group()))
                .toList();

        assertThat(asked).hasSizeGreaterThan(5);
        assertThat(exported).containsAll(asked);
    }

    private String metrics() {
        try {
            return browser.get("/metrics").body();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Prometheus' own meaning of a threshold on one metric: it fires if any series passes. */
    private static boolean fires(String rule, String metrics) {
        Matcher parts = RULE.matcher(rule);
        assertThat(parts.matches()).as("a rule of the simple kind: " + rule).isTrue();
        List<Double> series = metrics.lines()
                .filter(line -> line.startsWith(parts.group(1) + "{") || line.startsWith(parts.group(1) + " "))
                .filter(line -> parts.group(2) == null || line.contains(parts.group(2) + "=\"" + parts.group(3) + "\""))
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .toList();
        assertThat(series).as("series of " + rule).isNotEmpty();
        double limit = Double.parseDouble(parts.group(5));
        return switch (parts.group(4)) {
            case "==" -> series.stream().anyMatch(value -> value == limit);
            case ">=" -> series.stream().anyMatch(value -> value >= limit);
            default -> series.stream().anyMatch(value -> value > limit);
        };
    }

    private static Set<String> names(String metrics) {
        Set<String> names = new HashSet<>();
        metrics.lines().filter(line -> !line.startsWith("#")).forEach(line -> names.add(line.split("[{ ]", 2)[0]));
        return names;
    }

    private HttpServer hook() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
