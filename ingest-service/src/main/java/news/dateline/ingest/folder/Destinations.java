package news.dateline.ingest.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where files go from a watched folder: {@code done/} and {@code failed/} in it. Thread-safe for different files. */
final class Destinations {
    private static final Logger LOG = LoggerFactory.getLogger(Destinations.class);

    private final Path folder;
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    Destinations(Path folder) {
        this.folder = folder;
    }

    /** @return whether it is away; if not, it stays where it lies */
    boolean move(Taken file) {
        try {
            Path target = target(file);
            Files.move(file.stamp().file(), target, StandardCopyOption.ATOMIC_MOVE);
            String problem = file.problem();
            if (!problem.isEmpty()) {
                Files.writeString(
                        target.resolveSibling(target.getFileName() + ".reason.txt"), problem, StandardCharsets.UTF_8);
            }
            return true;
        } catch (IOException e) {
            LOG.warn("file cannot be moved away file={} cause={}", file.stamp().name(), e.toString());
            // Somebody may have removed the folder.
            made.clear();
            return !Files.exists(file.stamp().file());
        }
    }

    /** Beside earlier files of the same name, never over them. */
    private Path target(Taken file) throws IOException {
        Path wanted = folder.resolve(file.hasArticles() ? "done" : "failed")
                .resolve(file.stamp().name());
        Path directory = wanted.resolveSibling("");
        if (!made.contains(directory)) {
            Files.createDirectories(directory);
            made.add(directory);
        }
        Path target = wanted;
        // Files.exists makes an exception for every file that is not there.
        for (int i = 1; target.toFile().exists(); i++) {
            target = directory.resolve(wanted.getFileName() + "." + i);
        }
        return target;
    }
}
