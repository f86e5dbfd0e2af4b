package news.dateline.launcher.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.model.TopicCatalogue;
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
 * An import and a watched folder are killed in the middle, as often as it takes; at the end the topic has each article
 * once. {@code -Ddateline.it.files} chooses how many.
 */
final class KilledImportIT {
    private static final int ITEMS = Integer.getInteger("dateline.it.files", 3000);
    private static final int KILLS = 3;

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
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
