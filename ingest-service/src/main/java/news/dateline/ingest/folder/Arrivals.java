package news.dateline.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a folder that have arrived whole: not hidden, not named as half a file is, and with the size and time
 * they had at the look before. For one thread.
 */
final class Arrivals {
    private static final Set<String> OWN = Set.of("done", "failed");
    private static final Pattern HALF =
            Pattern.compile("(?i).*\\.(tmp|temp|part|partial|filepart|crdownload|writing|lock)");

    private final Path folder;
    private Map<Path, Stamp> before = Map.of();

    Arrivals(Path folder) {
        this.folder = folder;
    }

    /**
     * A file, and what it was like when we looked.
     *
     * @param file in the folder, or in one of the folders in it
     * @param size in bytes
     * @param modified last
     */
    record Stamp(Path file, long size, FileTime modified) {}

    /** In the order of their arrival. */
    List<Stamp> look() throws IOException {
        Map<Path, Stamp> now = new HashMap<>();
        collect(folder, now, true);
        List<Stamp> whole = new ArrayList<>(now.values().stream()
                .filter(stamp -> stamp.equals(before.get(stamp.file())))
                .toList());
        whole.sort(Comparator.comparing(Stamp::modified).thenComparing(Stamp::file));
        before = now;
        return whole;
    }

    private void collect(Path directory, Map<Path, Stamp> found, boolean root) throws IOException {
        List<Path> children;
        try (Stream<Path> listing = Files.list(directory)) {
            children = listing.toList();
        }
        for (Path child : children) {
            String name = child.getFileName().toString();
            if (name.startsWith(".") || HALF.matcher(name).matches() || (root && OWN.contains(name))) {
                continue;
            }
            try {
                BasicFileAttributes attributes = Files.readAttributes(child, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    found.put(child, new Stamp(child, attributes.size(), attributes.lastModifiedTime()));
                } else if (root && attributes.isDirectory()) {
                    collect(child, found, false);
                }
            } catch (NoSuchFileException e) {
                // Its writer took it back between the listing and the look.
                found.remove(child);
            }
        }
    }
}
