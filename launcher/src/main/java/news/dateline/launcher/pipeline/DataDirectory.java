package news.dateline.launcher.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import news.dateline.launcher.terminal.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an embedded pipeline, held by one process at a time. The lock goes with the process, however it ends; a
 * file beside it tells other commands where the pipeline answers.
 */
public final class DataDirectory implements AutoCloseable {
    /** Where the broker of the pipeline listens. */
    public static final String BOOTSTRAP = "bootstrap";

    /** Where articles are posted. */
    public static final String ARTICLES = "articles";

    private static final String PROCESS = "process";

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Where {@code up} keeps its data unless told otherwise: in the project's folder, or in the one we stand in. */
    public static Path standard() {
        return Path.of(System.getProperty("dateline.home", "."), ".dateline", "up");
    }

    /** Where a pipeline that keeps its data in this folder keeps what is too large for a record. */
    public static Path claims(Path folder) {
        return folder.resolve("claims");
    }

    /**
     * Takes the folder for this process.
     *
     * @param path made when missing
     * @throws Failure if another process has it, or it cannot be made
     */
    public static DataDirectory claim(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw Failure.occupied(path + " is in use by " + holder(path) + ": stop it or choose another --data");
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw Failure.input("cannot keep data in " + path + ": " + e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private static String holder(Path path) {
        return read(path)
                .map(endpoints -> "process " + endpoints.getOrDefault(PROCESS, "?"))
                .orElse("another process");
    }

    public Path path() {
        return path;
    }

    /** Tells other commands where the pipeline answers. */
    public void announce(Map<String, String> endpoints) {
        Properties properties = new Properties();
        properties.putAll(endpoints);
        properties.setProperty(PROCESS, Long.toString(ProcessHandle.current().pid()));
        Path draft = path.resolve("endpoints.tmp");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                properties.store(out, null);
            }
            Files.move(draft, file(path), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file(path), e);
        }
    }

    /** What the pipeline in that folder announced last; empty when none did. It may have ended since. */
    public static Optional<Map<Object, Object>> read(Path path) {
        if (!Files.isReadable(file(path))) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file(path))) {
            properties.load(in);
            return Optional.of(properties);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path file(Path path) {
        return path.resolve("endpoints.properties");
    }

    /** Gives the folder back. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file(path));
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give back " + path, e);
        }
    }
}
