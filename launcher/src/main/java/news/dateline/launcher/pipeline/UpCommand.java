package news.dateline.launcher.pipeline;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import news.dateline.launcher.terminal.Colour;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.runtime.SettingsSources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline up}: the whole pipeline until it is stopped. */
@Command(
        name = "up",
        description = "Run a broker and all services in this process until stopped; the data stay.",
        footer = {"", "Killed at any moment, it goes on after the next 'up' where the last transaction stood."})
public final class UpCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the data are kept; default: .dateline/up of the project.")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "PORT", description = "For Kafka clients; default: ${DEFAULT-VALUE}.")
    private int port = 9092;

    @Option(names = "--http", paramLabel = "PORT", description = "For POST /v1/articles; default: ${DEFAULT-VALUE}.")
    private int http = 8080;

    @Option(
            names = "--console",
            paramLabel = "PORT",
            description = "For the operations console; default: ${DEFAULT-VALUE}.")
    private int console = 8090;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings of the services, as Java properties; the environment is read too.")
    private @Nullable Path config;

    @Override
    public Integer call() {
        Ports ports = new Ports(port, http, console);
        CountDownLatch over = new CountDownLatch(1);
        try (DataDirectory directory = DataDirectory.claim(data == null ? DataDirectory.standard() : data);
                Pipeline pipeline = Pipeline.start(
                        directory.path(), ports, overrides -> SettingsSources.ofProcess(config, overrides))) {
            Stopping stopping = Stopping.onSignal(over);
            directory.announce(Map.of(
                    DataDirectory.BOOTSTRAP, pipeline.bootstrap(), DataDirectory.ARTICLES, pipeline.articlesUrl()));
            greet(directory, pipeline);
            pipeline.ended().thenAccept(stopping::end);
            return stopping.await().code();
        } finally {
            over.countDown();
        }
    }

    private static void greet(DataDirectory directory, Pipeline pipeline) {
        Terminal terminal = Terminal.system();
        terminal.line(terminal.in(Colour.BOLD, "dateline is up") + "; Ctrl-C stops it");
        terminal.line("  kafka     " + pipeline.bootstrap());
        terminal.line("  articles  POST " + pipeline.articlesUrl() + "?provider=NAME");
        if (pipeline.urls().containsKey("console")) {
            terminal.line("  page      " + pipeline.urls().get("console") + "/");
        }
        pipeline.urls()
                .forEach((service, url) ->
                        terminal.line(String.format("  %-8s  %s/health/ready, /metrics", service, url)));
        terminal.line("  data      " + directory.path());
        terminal.flush();
    }
}
