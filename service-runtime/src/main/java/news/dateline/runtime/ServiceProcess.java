package news.dateline.runtime;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service as a process of its own: settings, build, run, and an exit code for each ending.
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *     System.exit(new ServiceProcess("enrich", EnrichService::of, EnrichSettings.class).run(args).code());
 * }
 * }</pre>
 *
 * <p>The only option is {@code --config FILE}. A signal to stop closes the service, waits for what is under way, and
 * ends the process with {@link ExitCode#OK}.
 */
public final class ServiceProcess {
    private final String name;
    private final Function<Settings, OperatedService> factory;
    private final Class<?>[] mappings;

    /** @param mappings the settings it reads, besides those of the log and the topics */
    public ServiceProcess(String name, Function<Settings, OperatedService> factory, Class<?>... mappings) {
        this.name = name;
        this.factory = factory;
        this.mappings = Stream.concat(Arrays.stream(mappings), Stream.of(TopicSettings.class, LogSettings.class))
                .toArray(Class<?>[]::new);
    }

    /** Runs until the service ends; never throws. */
    public ExitCode run(String... args) {
        if (args.length != 0 && !(args.length == 2 && args[0].equals("--config"))) {
            return refuse(ExitCode.USAGE, "usage: " + name + "-service [--config FILE]");
        }
        return load(args.length == 0 ? null : Path.of(args[1]));
    }

    private ExitCode load(@Nullable Path file) {
        try {
            SettingsSources sources = SettingsSources.ofProcess(file, Map.of());
            configureLog(sources);
            return run(Settings.load(sources, mappings));
        } catch (InvalidSettingsException e) {
            return refuse(ExitCode.BAD_CONFIGURATION, String.join(System.lineSeparator(), e.problems()));
        }
    }

    /** Before anything logs: the log's own settings are read when its first line is written. */
    private static void configureLog(SettingsSources sources) {
        String format = sources.value(LogSettings.FORMAT).orElse("text").toLowerCase(Locale.ROOT);
        if (System.getProperty("logback.configurationFile") == null && format.matches("text|json")) {
            System.setProperty("logback.configurationFile", "news/dateline/runtime/logback-" + format + ".xml");
        }
    }

    private ExitCode run(Settings settings) {
        Logger log = LoggerFactory.getLogger(ServiceProcess.class);
        settings.effective()
                .forEach(value -> log.info("setting {}={} origin={}", value.key(), value.value(), value.origin()));
        try (OperatedService service = factory.apply(settings)) {
            return run(service, log);
        } catch (ServiceFailure e) {
            log.error("{} ends code={} {}", name, e.exitCode(), e.getMessage());
            return e.exitCode();
        } catch (RuntimeException e) { // the process's own boundary: the supervisor restarts it
            log.error("{} ends code={}", name, ExitCode.FAILED, e);
            return ExitCode.FAILED;
        }
    }

    private ExitCode run(OperatedService service, Logger log) {
        CountDownLatch over = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service, over), name + "-stop"));
        try {
            service.start();
            log.info("{} started port={}", name, service.port());
            ExitCode code = service.ended().toCompletableFuture().join();
            log.info("{} ended code={}", name, code);
            return code;
        } finally {
            over.countDown();
        }
    }

    /** The shutdown hook: on a signal it stops the service; when main has ended by itself, its code stands. */
    private static void stop(OperatedService service, CountDownLatch over) {
        if (over.getCount() > 0) {
            service.close();
            Runtime.getRuntime().halt(ExitCode.OK.code());
        }
    }

    private static ExitCode refuse(ExitCode code, String why) {
        System.err.println(why);
        return code;
    }
}
