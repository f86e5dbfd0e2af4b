package news.dateline.launcher.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service in a process of its own, so that it can be killed as a machine kills it. */
final class ServiceJvm implements AutoCloseable {
    private final String mainClass;
    private final Path log;
    private final Map<String, String> environment;
    private @Nullable Process process;

    ServiceJvm(String mainClass, Path log, Map<String, String> environment) {
        this.mainClass = mainClass;
        this.log = log;
        this.environment = Map.copyOf(environment);
    }

    void start() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), mainClass));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + mainClass, e);
        }
    }

    /** As {@code kill -9} does. */
    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** As a roll-out does: it hands its work back. */
    void stop() {
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    @Override
    public void close() {
        kill();
    }
}
