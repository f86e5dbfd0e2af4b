package news.dateline.ingest.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder that have arrived whole: not hidden, not named as half a file is, and with the size and time
 * they had at the look before. For one thread.
 */
final class Arrivals {
    private static final Set<String> OWN = Set.of("done", "failed");
    private static final Set<String> HALF =
            Set.of("tmp", "temp", "part", "partial", "filepart", "crdownload", "writing", "lock");

    private final Path folder;
    private final Clock clock;
    private Map<String, Stamp> before = Map.of();

    Arrivals(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * A file, and what it was like when we looked.
     *
     * @param file in the folder, or in one of the folders in it
     * @param name its path within the folder
     * @param size in bytes
     * @param modified last
     * @param since when we first saw it like this
     */
    record Stamp(Path file, String name, long size, FileTime modified, Instant since) {
        boolean isLike(Stamp other) {
            return size == other.size && modified.equals(other.modified);
        }
    }

    /** In the order of their arrival. */
    List<Stamp> look() throws IOException {
        Map<String, Stamp> now = new HashMap<>();
        collect(folder, "", clock.instant(), now);
        List<Stamp> whole = new ArrayList<>();
        now.replaceAll((name, stamp) -> {
            Stamp earlier = before.get(name);
            if (earlier != null && stamp.isLike(earlier)) {
                whole.add(earlier);
                return earlier;
            }
            return stamp;
        });
        whole.sort(Comparator.comparing(Stamp::modified).thenComparing(Stamp::name));
        before = now;
        return whole;
    }

    /** All that lay there at the last look, whole or not. */
    Set<String> names() {
        return before.keySet();
    }

    /** @param prefix of the names in it; empty in the folder itself */
    private void collect(Path directory, String prefix, Instant at, Map<String, Stamp> found) throws IOException {
        List<Path> children;
        try (Stream<Path> listing = Files.list(directory)) {
            children = listing.filter(child -> concerns(child, prefix)).toList();
        }
        List<Entry> entries = children.parallelStream().map(Entry::of).toList();
        for (Entry entry : entries) {
            BasicFileAttributes attributes = entry.attributes();
            String name = prefix + entry.file().getFileName();
            if (attributes != null && attributes.isRegularFile()) {
                found.put(name, new Stamp(entry.file(), name, attributes.size(), attributes.lastModifiedTime(), at));
            } else if (attributes != null && attributes.isDirectory() && prefix.isEmpty()) {
                collect(entry.file(), name + "/", at, found);
            }
        }
    }

    private static boolean concerns(Path child, String prefix) {
        String name = child.getFileName().toString();
        return !name.startsWith(".") && !isHalf(name) && !(prefix.isEmpty() && OWN.contains(name));
    }

    /** @param attributes absent when its writer took it back between the listing and the look */
    private record Entry(Path file, @Nullable BasicFileAttributes attributes) {
        static Entry of(Path file) {
            try {
                return new Entry(file, Files.readAttributes(file, BasicFileAttributes.class));
            } catch (NoSuchFileException e) {
                return new Entry(file, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean isHalf(String name) {
        return HALF.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                && name.indexOf('.') >= 0;
    }
}
