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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder that lay there at the look before, not hidden and not named as half a file is. One that still
 * has the size and time it had then has arrived whole: who is about to read it asks, so that a look at thousands only
 * has to ask for those that are new. Looks are for one thread, questions for any.
 */
final class Arrivals {
    private static final Set<String> OWN = Set.of("done", "failed");
    private static final Set<String> HALF =
            Set.of("tmp", "temp", "part", "partial", "filepart", "crdownload", "writing", "lock");

    private final Path folder;
    private final Clock clock;
    private volatile Map<String, Stamp> known = new ConcurrentHashMap<>();

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
        static Stamp of(Path file, BasicFileAttributes attributes, String name, Instant since) {
            return new Stamp(file, name, attributes.size(), attributes.lastModifiedTime(), since);
        }

        boolean isLike(Stamp other) {
            return size == other.size && modified.equals(other.modified);
        }
    }

    /** In the order of their arrival. */
    List<Stamp> look() throws IOException {
        Look look = new Look(clock.instant(), new ConcurrentHashMap<>(), new ArrayList<>());
        collect(folder, "", look);
        known = look.there();
        look.again().sort(Comparator.comparing(Stamp::modified).thenComparing(Stamp::name));
        return look.again();
    }

    /** All that lay there at the last look. */
    Set<String> names() {
        return known.keySet();
    }

    /** Whether nobody has written to it; if somebody has, it counts as seen for the first time. */
    boolean isStill(Stamp stamp) {
        BasicFileAttributes attributes = Entry.of(stamp.file()).attributes();
        if (attributes == null || !attributes.isRegularFile()) {
            known.remove(stamp.name());
            return false;
        }
        Stamp now = Stamp.of(stamp.file(), attributes, stamp.name(), clock.instant());
        boolean still = now.isLike(stamp);
        if (!still) {
            known.put(now.name(), now);
        }
        return still;
    }

    /**
     * @param there all that is found
     * @param again what was there before
     */
    private record Look(Instant at, Map<String, Stamp> there, List<Stamp> again) {}

    /** @param prefix of the names in it; empty in the folder itself */
    private void collect(Path directory, String prefix, Look look) throws IOException {
        List<Path> fresh = new ArrayList<>();
        try (Stream<Path> listing = Files.list(directory)) {
            listing.filter(child -> concerns(child, prefix)).forEach(child -> {
                Stamp earlier = known.get(prefix + child.getFileName());
                if (earlier == null) {
                    fresh.add(child);
                } else {
                    look.there().put(earlier.name(), earlier);
                    look.again().add(earlier);
                }
            });
        }
        for (Entry entry : fresh.parallelStream().map(Entry::of).toList()) {
            BasicFileAttributes attributes = entry.attributes();
            String name = prefix + entry.file().getFileName();
            if (attributes != null && attributes.isRegularFile()) {
                look.there().put(name, Stamp.of(entry.file(), attributes, name, look.at()));
            } else if (attributes != null && attributes.isDirectory() && prefix.isEmpty()) {
                collect(entry.file(), name + "/", look);
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
