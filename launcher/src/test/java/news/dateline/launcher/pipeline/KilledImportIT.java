package news.dateline.launcher.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.model.TopicCatalogue;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Settings;
import news.dateline.runtime.SettingsSources;
import news.dateline.runtime.TopicProvisioner;
import news.dateline.runtime.TopicSettings;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import, a watched folder and a service that is posted to are killed in the middle, as often as it takes; at the
 * end the topic has each article once. {@code -Ddateline.it.files} chooses how many.
 */
final class KilledImportIT {
    private static final int ITEMS = Integer.getInteger("dateline.it.files", 3000);
    private static final int KILLS = 2;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Process process;

    @AfterEach
    void endsWhatItStarted() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void anImportKilledAgainAndAgainTakesEachArticleOnce() throws Exception {
        Path lines = Files.write(
                folder.resolve("archive.ndjson"),
                IntStream.range(0, ITEMS).mapToObj(KilledImportIT::line).toList());
        Path files = Files.createDirectories(folder.resolve("archive"));
        for (int i = ITEMS; i < ITEMS + ITEMS / 10; i++) {
            Files.writeString(files.resolve(i + ".json"), line(i));
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"));
                Committed committed = provisioned(broker)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                int some = kill * ITEMS / (KILLS + 2);
                start("news.dateline.launcher.DatelineMain", Map.of(), imported(broker, lines, files));
                committed.await("some of it", () -> committed.on(Topics.RAW).size() >= some || !process.isAlive());
                process.destroyForcibly().waitFor();
            }
            start("news.dateline.launcher.DatelineMain", Map.of(), imported(broker, lines, files));

            assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(() -> log()).isZero();
            assertEachOnce(committed, ITEMS + ITEMS / 10);
        }
    }

    @Test
    void aWatchedFolderWhoseServiceIsKilledAgainAndAgainTakesEachFileOnce() throws Exception {
        int number = ITEMS / 3;
        Path watched = Files.createDirectories(folder.resolve("watched"));
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"));
                Committed committed = provisioned(broker)) {
            for (int i = 0; i < number; i++) {
                Files.writeString(watched.resolve(i + ".json"), line(i));
            }
            Map<String, String> settings = Map.of(
                    "KAFKA_BOOTSTRAP_SERVERS",
                    broker.bootstrap(),
                    "DATELINE_INGEST_FOLDER",
                    watched.toString(),
                    "DATELINE_INGEST_FOLDER_INTERVAL",
                    "100ms",
                    "DATELINE_INGEST_HTTP_PORT",
                    "0");
            for (int kill = 1; kill <= KILLS; kill++) {
                int some = kill * number / (KILLS + 2);
                start("news.dateline.ingest.IngestMain", settings, List.of());
                committed.await("some of them", () -> committed.on(Topics.RAW).size() >= some);
                process.destroyForcibly().waitFor();
            }
            start("news.dateline.ingest.IngestMain", settings, List.of());
            committed.await("all of them", () -> committed.on(Topics.RAW).size() >= number);
            committed.await("an empty folder", () -> isEmpty(watched));

            assertEachOnce(committed, number);
        }
    }

    @Test
    void whatIsPostedUntilItIsAcceptedIsThereThoughTheServiceIsKilledAgainAndAgain() throws Exception {
        int number = ITEMS / 10;
        int port = EmbeddedBroker.freePorts(1).get(0);
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"));
                Committed committed = provisioned(broker)) {
            Map<String, String> settings = Map.of(
                    "KAFKA_BOOTSTRAP_SERVERS", broker.bootstrap(),
                    "DATELINE_INGEST_HTTP_PORT", Integer.toString(port));
            start("news.dateline.ingest.IngestMain", settings, List.of());
            Thread client = new Thread(() -> IntStream.range(0, number).forEach(i -> postUntilAccepted(port, line(i))));
            client.start();
            for (int kill = 1; kill <= KILLS; kill++) {
                int some = kill * number / (KILLS + 2);
                committed.await("some of it", () -> committed.on(Topics.RAW).size() >= some);
                process.destroyForcibly().waitFor();
                start("news.dateline.ingest.IngestMain", settings, List.of());
            }
            client.join();
            committed.drain();

            assertThat(committed.on(Topics.RAW).stream()
                            .collect(Collectors.groupingBy(
                                    record -> new String(record.key(), StandardCharsets.UTF_8),
                                    Collectors.mapping(
                                            record -> EventHeaders.text(record.headers(), "ce_id")
                                                    .orElseThrow(),
                                            Collectors.toSet()))))
                    .as("each is there, and one sent twice is known by its id")
                    .hasSize(number)
                    .allSatisfy((id, identities) -> assertThat(identities).hasSize(1));
        }
    }

    private static void postUntilAccepted(int port, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/articles"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        int status = 0;
        while (status != 202) {
            try {
                status = HTTP.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
            } catch (IOException e) {
                status = 0; // nobody there yet
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static boolean isEmpty(Path watched) {
        String[] left = watched.toFile().list((directory, name) -> name.endsWith(".json"));
        return left != null && left.length == 0;
    }

    private static void assertEachOnce(Committed committed, int number) {
        committed.drain();
        assertThat(committed.on(Topics.RAW).stream()
                        .map(ConsumerRecord::key)
                        .map(key -> new String(key, StandardCharsets.UTF_8)))
                .hasSize(number)
                .doesNotHaveDuplicates();
        assertThat(committed.on(Topics.DEAD_LETTERS)).isEmpty();
    }

    private static Committed provisioned(EmbeddedBroker broker) {
        Settings settings = Settings.load(
                SettingsSources.only(Map.of("kafka.bootstrap.servers", broker.bootstrap())), TopicSettings.class);
        new TopicProvisioner(settings.kafka(), settings.get(TopicSettings.class), Duration.ofSeconds(30))
                .provision(TopicCatalogue.all());
        return new Committed(broker.bootstrap());
    }

    private static List<String> imported(EmbeddedBroker broker, Path lines, Path files) {
        return List.of(
                "import", "--provider", "coast", "--bootstrap", broker.bootstrap(), lines.toString(), files.toString());
    }

    private static String line(int i) {
        return "{\"uri\":\"story-" + i + "\",\"version\":\"1\",\"type\":\"text\",\"headline\":\"Ferry " + i
                + "\",\"versioncreated\":\"2026-03-01T09:00:00Z\",\"body_text\":\""
                + "The ferry sails at night. ".repeat(40)
                + "\"}";
    }

    private void start(String main, Map<String, String> environment, List<String> arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(new HashMap<>(environment));
        process = builder.start();
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
