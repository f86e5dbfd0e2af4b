package news.dateline.launcher.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.console.Console;
import news.dateline.console.ConsoleSettings;
import news.dateline.enrich.EnrichService;
import news.dateline.enrich.EnrichSettings;
import news.dateline.ingest.IngestService;
import news.dateline.ingest.IngestSettings;
import news.dateline.runtime.ExitCode;
import news.dateline.runtime.LogSettings;
import news.dateline.runtime.OperatedService;
import news.dateline.runtime.Settings;
import news.dateline.runtime.SettingsSources;
import news.dateline.runtime.TopicSettings;
import news.dateline.sink.SinkService;
import news.dateline.sink.SinkSettings;

/** A broker and the services in this process. After {@link #start} they run until {@link #close}. */
public final class Pipeline implements AutoCloseable {
    private static final String INGEST = "ingest";

    private final String bootstrap;
    private final AutoCloseable broker;
    private final Map<String, OperatedService> services = new LinkedHashMap<>();

    private Pipeline(String bootstrap, AutoCloseable broker, Settings settings, boolean console) {
        this.bootstrap = bootstrap;
        this.broker = broker;
        services.put(INGEST, IngestService.of(settings));
        services.put("enrich", EnrichService.of(settings));
        services.put("sink", SinkService.of(settings));
        if (console) {
            services.put("console", Console.of(settings));
        }
    }

    /**
     * Starts the broker, then the services; returns when they have begun.
     *
     * @param folder for the data of all of them
     * @param sources how each setting not ours is found, given ours
     * @throws news.dateline.runtime.ServiceFailure if a port is taken
     */
    public static Pipeline start(Path folder, Ports ports, Function<Map<String, String>, SettingsSources> sources) {
        ports.claim();
        EmbeddedBroker broker = EmbeddedBroker.start(
                folder.resolve("broker"),
                ports.broker(),
                EmbeddedBroker.freePorts(1).get(0));
        return started(broker.bootstrap(), broker, folder, ports, sources);
    }

    /** The services alone, on a broker that is there already and stays. */
    public static Pipeline on(String bootstrap, Path folder, Function<Map<String, String>, SettingsSources> sources) {
        return started(bootstrap, () -> {}, folder, Ports.free(), sources);
    }

    private static Pipeline started(
            String bootstrap,
            AutoCloseable broker,
            Path folder,
            Ports ports,
            Function<Map<String, String>, SettingsSources> sources) {
        Settings settings = Settings.load(
                sources.apply(settings(folder, ports, bootstrap)),
                IngestSettings.class,
                EnrichSettings.class,
                SinkSettings.class,
                ConsoleSettings.class,
                TopicSettings.class,
                LogSettings.class);
        Pipeline pipeline = new Pipeline(bootstrap, broker, settings, ports.console() >= 0);
        try {
            pipeline.startServices();
        } catch (RuntimeException e) {
            pipeline.close();
            throw e;
        }
        return pipeline;
    }

    private static Map<String, String> settings(Path folder, Ports ports, String bootstrap) {
        Map<String, String> ours = new HashMap<>();
        ours.put("kafka.bootstrap.servers", bootstrap);
        ours.put("dateline.ingest.http.port", Integer.toString(ports.http()));
        ours.put("dateline.console.http.port", Integer.toString(Math.max(0, ports.console())));
        ours.put("dateline.console.data.dir", folder.resolve("console").toString());
        ours.put("dateline.topics.claims.dir", DataDirectory.claims(folder).toString());
        for (String service : List.of("enrich", "sink")) {
            ours.put(
                    "dateline." + service + ".state.dir",
                    folder.resolve("state").toString());
            // The same name after kill -9: the group takes it back at once, without waiting for a session to lapse.
            ours.put("dateline." + service + ".instance.id", "up");
        }
        return ours;
    }

    private void startServices() {
        Collection<OperatedService> others = new ArrayList<>(services.values());
        others.remove(service(INGEST));
        service(INGEST).start(); // makes the topics the others read
        together(others, OperatedService::start);
    }

    private static void together(Collection<OperatedService> services, Consumer<OperatedService> action) {
        try {
            CompletableFuture.allOf(services.stream()
                            .map(service -> CompletableFuture.runAsync(() -> action.accept(service)))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private OperatedService service(String name) {
        return Objects.requireNonNull(services.get(name));
    }

    public String bootstrap() {
        return bootstrap;
    }

    /** Where articles are posted. */
    public String articlesUrl() {
        return urls().get(INGEST) + "/v1/articles";
    }

    /** Where each service answers, by name, without a path. */
    public Map<String, String> urls() {
        Map<String, String> urls = new LinkedHashMap<>();
        services.forEach((name, service) -> urls.put(name, service.scheme() + "://127.0.0.1:" + service.port()));
        return urls;
    }

    /** Whether every service has work, or waits for some. */
    public boolean ready() {
        return services.values().stream().allMatch(service -> service.health().ready());
    }

    /** Completed when the first service ends. */
    public CompletionStage<ExitCode> ended() {
        CompletableFuture<ExitCode> first = new CompletableFuture<>();
        services.values().forEach(service -> service.ended().thenAccept(first::complete));
        return first;
    }

    private void closeBroker() {
        try {
            broker.close();
        } catch (Exception e) { // AutoCloseable declares nothing narrower
            throw new IllegalStateException("the broker does not stop", e);
        }
    }

    /** Finishes what is under way, then stops the broker. */
    @Override
    public void close() {
        together(services.values(), OperatedService::close);
        closeBroker();
    }
}
