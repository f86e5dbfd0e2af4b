package news.dateline.launcher.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.launcher.cluster.Deliveries;
import news.dateline.launcher.cluster.Wire;
import news.dateline.launcher.terminal.Ending;
import news.dateline.runtime.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline up}, killed in the middle of its work; {@code -Ddateline.it.stories=5000} sends more. */
final class KilledIT {
    private static final int STORIES = Integer.getInteger("dateline.it.stories", 300);
    private static final int PORT = EmbeddedBroker.freePorts(1).get(0);

    @TempDir
    private Path folder;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endsWhatItStarted() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void killedInTheMiddleItLosesNothingAndRepeatsNothing() throws Exception {
        Process first = up();
        try (Committed committed = new Committed(awaitUp(first));
                Wire wire = new Wire("127.0.0.1:" + PORT)) {
            send(wire);
            committed.await(
                    "half of the stories", () -> committed.on(Topics.ENRICHED).size() >= STORIES / 2);

            first.destroyForcibly().waitFor();
            awaitUp(up());

            committed.await("all stories", () -> distinct(committed).size() == STORIES);
            committed.await("their quotes", () -> articlesQuoted(committed) == STORIES);
            committed.drain();
            assertThat(committed.on(Topics.RAW)).hasSize(STORIES);
            assertThat(committed.on(Topics.ENRICHED)).hasSize(STORIES);
            assertThat(repeated(committed)).isEmpty();
        }
    }

    @Test
    void aSecondOneOnTheSameFolderIsRefusedInOneLine() throws Exception {
        try (DataDirectory held = DataDirectory.claim(folder)) {
            Process second = up();

            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(Ending.OCCUPIED);
            assertThat(Files.readAllLines(log())).singleElement().asString().contains(held.path() + " is in use");
        }
    }

    private static void send(Wire wire) {
        Deliveries deliveries = new Deliveries(Stories.PROVIDER);
        List<Wire.Sent> sent = IntStream.range(0, STORIES)
                .mapToObj(i -> wire.send(
                        "story", deliveries.read("story", null, Stories.usable("s" + i, 1, "It is number " + i))))
                .toList();
        assertThat(sent).flatExtracting(Wire.Sent::problems).isEmpty();
    }

    private Process up() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "news.dateline.launcher.DatelineMain",
                        "up",
                        "--data",
                        folder.toString(),
                        "--port",
                        Integer.toString(PORT),
                        "--http",
                        "0",
                        "--console",
                        "-1")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(
                        folder.resolve("up-" + processes.size() + ".log").toFile()))
                .redirectInput(new File("/dev/null"))
                .start();
        processes.add(process);
        return process;
    }

    /** What the latest process said. */
    private Path log() {
        return folder.resolve("up-" + (processes.size() - 1) + ".log");
    }

    private String awaitUp(Process process) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (process.isAlive() && System.nanoTime() < deadline) {
            Map<Object, Object> endpoints = DataDirectory.read(folder).orElse(Map.of());
            if (Long.toString(process.pid()).equals(endpoints.get("process"))) {
                return String.valueOf(endpoints.get(DataDirectory.BOOTSTRAP));
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("not up: " + Files.readString(log()));
    }

    private static List<String> distinct(Committed committed) {
        return committed.values(Topics.ENRICHED).stream()
                .map(article -> article.id().toString())
                .distinct()
                .toList();
    }

    private static long articlesQuoted(Committed committed) {
        return committed.values(Topics.QUOTES).stream()
                .map(quote -> quote.articleId().toString())
                .distinct()
                .count();
    }

    /** Keys that were written more than once though their story has one version. */
    private static List<String> repeated(Committed committed) {
        return committed.on(Topics.QUOTES).stream()
                .collect(Collectors.groupingBy(
                        r -> new String(r.key(), java.nio.charset.StandardCharsets.UTF_8), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
