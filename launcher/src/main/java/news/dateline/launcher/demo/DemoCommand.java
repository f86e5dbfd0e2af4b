package news.dateline.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import news.dateline.launcher.cluster.ClusterOptions;
import news.dateline.launcher.cluster.Deliveries;
import news.dateline.launcher.cluster.LagCommand;
import news.dateline.launcher.cluster.TopicsCommand;
import news.dateline.launcher.cluster.Wire;
import news.dateline.launcher.pipeline.Pipeline;
import news.dateline.launcher.pipeline.Ports;
import news.dateline.launcher.pipeline.Stopping;
import news.dateline.launcher.terminal.Colour;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.runtime.SettingsSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline demo}: everything at once, on a folder that goes when it ends. */
@Command(
        name = "demo",
        description = "Start a broker and all services, feed them a small live wire, show what comes out.")
public final class DemoCommand implements Callable<Integer> {
    private static final Duration START = Duration.ofSeconds(60);

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Feed these instead of the wire that comes along.")
    private List<String> files = List.of();

    @Option(names = "--provider", paramLabel = "NAME", description = "Whose your files are; default: ${DEFAULT-VALUE}.")
    private String provider = "local";

    @Option(names = "--keep", description = "Stay up at the end, until stopped.")
    private boolean keep;

    @Override
    public Integer call() {
        List<Item> items = files.isEmpty() ? SampleWire.items() : own();
        Path folder = folder();
        CountDownLatch over = new CountDownLatch(1);
        Stopping stopping = Stopping.onSignal(over);
        try {
            return run(folder, items, stopping);
        } finally {
            Folders.delete(folder);
            stopping.end(news.dateline.runtime.ExitCode.OK);
            over.countDown();
        }
    }

    private List<Item> own() {
        return files.stream()
                .map(file -> {
                    try {
                        Path path = Path.of(file);
                        return new Item(
                                String.valueOf(path.getFileName()), provider, null, null, Files.readAllBytes(path));
                    } catch (IOException e) {
                        throw Failure.input(
                                file + ": " + (Files.exists(Path.of(file)) ? "cannot be read" : "no such file"));
                    }
                })
                .toList();
    }

    private int run(Path folder, List<Item> items, Stopping stopping) {
        Terminal terminal = Terminal.system();
        long start = System.nanoTime();
        terminal.line(terminal.in(Colour.DIM, "starting a Kafka broker and the services …"));
        terminal.flush();
        try (Pipeline pipeline = Pipeline.start(folder, Ports.free(), SettingsSources::only)) {
            awaitReady(pipeline);
            DemoView view = new DemoView(terminal);
            feed(pipeline, items, view);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            finish(terminal, pipeline, view.tally(), took);
            if (keep) {
                stopping.await();
            }
            return view.tally().refused == items.size() ? Ending.BAD_INPUT : Ending.OK;
        }
    }

    private static void awaitReady(Pipeline pipeline) {
        long deadline = System.nanoTime() + START.toNanos();
        while (!pipeline.ready()) {
            if (System.nanoTime() > deadline) {
                throw Failure.incomplete("the services are not ready within " + START.toSeconds() + " s");
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(20).toNanos());
        }
    }

    private static void feed(Pipeline pipeline, List<Item> items, DemoView view) {
        try (Wire wire = new Wire(pipeline.bootstrap());
                Results results = new Results(pipeline.bootstrap())) {
            for (Item item : items) {
                Deliveries deliveries = new Deliveries(item.provider());
                wire.sendOrBury(item.name(), deliveries.read(item.name(), item.contentType(), item.bytes()))
                        .problems();
                view.show(item, results.settled());
            }
        }
    }

    private void finish(Terminal terminal, Pipeline pipeline, Tally tally, Duration took) {
        ClusterOptions cluster = ClusterOptions.of(pipeline.bootstrap());
        terminal.line("");
        TopicsCommand.print(terminal, cluster);
        terminal.line("");
        LagCommand.print(LagCommand.read(cluster), terminal, false);
        terminal.line("");
        terminal.line(terminal.in(Colour.BOLD, tally.summary()));
        terminal.line(
                String.format(java.util.Locale.ROOT, "started, fed and settled in %.1f s", took.toMillis() / 1000.0));
        if (keep) {
            String bootstrap = pipeline.bootstrap();
            terminal.line("");
            terminal.line("it stays up until Ctrl-C; for example:");
            terminal.line("  dateline tail news.quotes.v1 --from-beginning --bootstrap " + bootstrap);
            terminal.line("  dateline send FILE --bootstrap " + bootstrap);
        }
        terminal.flush();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("dateline-demo");
        } catch (IOException e) {
            throw Failure.input("no temporary folder: " + e);
        }
    }
}
