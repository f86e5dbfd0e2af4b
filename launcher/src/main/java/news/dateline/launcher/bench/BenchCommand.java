package news.dateline.launcher.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import news.dateline.launcher.cluster.ClusterOptions;
import news.dateline.launcher.demo.Folders;
import news.dateline.launcher.pipeline.Pipeline;
import news.dateline.launcher.pipeline.Ports;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.runtime.SettingsSources;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline bench}: the pipeline's speed, and the limit beside it. */
@Command(
        name = "bench",
        description = "Send generated 4 KB articles through all services, exactly once, and through a pass-through.",
        footer = {
            "",
            "An article has arrived when a reader of committed transactions sees the first record made of it downstream.",
            "Without --rate the delays are those of a full queue. Load, broker and services share this process."
        })
public final class BenchCommand implements Callable<Integer> {
    private static final int BYTES = 4096;
    private static final int WARM_UP = 500;
    private static final Duration START = Duration.ofSeconds(60);

    @Option(names = "--articles", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private int articles = 5000;

    @Option(names = "--rate", paramLabel = "R", description = "Articles a second; default: as fast as they go.")
    private double rate;

    @Option(names = "--seed", paramLabel = "S", description = "Of the generated text; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Override
    public Integer call() {
        if (articles < 1 || rate < 0) {
            throw Failure.input("--articles must be at least 1 and --rate at least 0");
        }
        Path folder = folder();
        try {
            Run whole = pipeline(folder.resolve("pipeline"));
            Run limit = passThrough(folder.resolve("limit"));
            Terminal terminal = Terminal.system();
            terminal.line(String.format(
                    java.util.Locale.ROOT, "%,d articles of %d bytes, seed %d, %s", articles, BYTES, seed, pace()));
            terminal.line("all services   " + whole.line(BYTES));
            terminal.line("pass-through   " + limit.line(BYTES));
            terminal.line(String.format(
                    java.util.Locale.ROOT,
                    "ratio          %.3f of the limit's articles/s",
                    whole.perSecond() / limit.perSecond()));
            terminal.flush();
            return Ending.OK;
        } finally {
            Folders.delete(folder);
        }
    }

    private String pace() {
        return rate == 0 ? "as fast as they go" : rate + " a second";
    }

    private Run pipeline(Path folder) {
        try (Pipeline pipeline = Pipeline.start(folder, Ports.free(), SettingsSources::only)) {
            await(pipeline::ready);
            return run(pipeline.bootstrap(), Topics.ENTITIES.name());
        }
    }

    /** On a broker as fresh as the first one, so that neither works beside the other. */
    private Run passThrough(Path folder) {
        try (news.dateline.broker.EmbeddedBroker broker =
                news.dateline.broker.EmbeddedBroker.start(folder.resolve("broker"))) {
            ClusterOptions cluster = ClusterOptions.of(broker.bootstrap());
            try (Admin admin = cluster.admin()) {
                List<NewTopic> topics = List.of(Topics.RAW.name(), PassThrough.TOPIC).stream()
                        .map(name -> new NewTopic(name, Optional.of(4), Optional.empty()))
                        .toList();
                cluster.await(admin.createTopics(topics).all());
            }
            try (PassThrough streams =
                    new PassThrough(broker.bootstrap(), Topics.RAW.name(), folder.resolve("state"))) {
                await(streams::running);
                return run(broker.bootstrap(), PassThrough.TOPIC);
            }
        }
    }

    private Run run(String bootstrap, String downstream) {
        measured(bootstrap, downstream, articles, Math.min(WARM_UP, articles), 0);
        return measured(bootstrap, downstream, 0, articles, rate);
    }

    private Run measured(String bootstrap, String downstream, int first, int count, double pace) {
        try (Arrivals arrivals = new Arrivals(bootstrap, downstream, first, count)) {
            long cpu = cpuNanos();
            CompletableFuture<long[]> due =
                    CompletableFuture.supplyAsync(() -> new Load(bootstrap, seed).send(first, count, pace));
            long[] seen = arrivals.await();
            return Run.of(due.join(), seen, (cpuNanos() - cpu) / 1e9);
        }
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void await(BooleanSupplier ready) {
        long deadline = System.nanoTime() + START.toNanos();
        while (!ready.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw Failure.incomplete("not ready within " + START.toSeconds() + " s");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("dateline-bench");
        } catch (IOException e) {
            throw Failure.input("no temporary folder: " + e);
        }
    }
}
