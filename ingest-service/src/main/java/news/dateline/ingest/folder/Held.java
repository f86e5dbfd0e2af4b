package news.dateline.ingest.folder;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that the broker has and that still lie in the folder. A portion's mark says which these are when it is
 * there: so after a kill nothing of them is taken twice. For one thread.
 */
final class Held {
    /** Stands in no relative path. */
    private static final String SEPARATOR = "//";

    private static final int MOST_CHARACTERS = 128 * 1024;

    private final Map<String, String> stampByName = new HashMap<>();

    /** @param position as {@link #position} wrote it; absent when there is no mark */
    static Held of(@Nullable String position) {
        Held held = new Held();
        for (String entry : position == null ? new String[0] : position.split(SEPARATOR, -1)) {
            String[] words = entry.split(" ", 3);
            if (words.length == 3) {
                held.stampByName.put(words[2], words[0] + " " + words[1]);
            }
        }
        return held;
    }

    private static String stamp(Arrivals.Stamp file) {
        return file.size() + " " + file.modified().toMillis();
    }

    boolean has(Arrivals.Stamp file) {
        return stamp(file).equals(stampByName.get(file.name()));
    }

    void add(Arrivals.Stamp file) {
        stampByName.put(file.name(), stamp(file));
    }

    /** A file of the same name and time that comes later is another. */
    void remove(Arrivals.Stamp file) {
        stampByName.remove(file.name());
    }

    /** Leaves out what does not lie there any more. */
    void retain(Set<String> names) {
        stampByName.keySet().retainAll(names);
    }

    boolean isEmpty() {
        return stampByName.isEmpty();
    }

    /** More would make a mark too large. */
    boolean isFull() {
        return stampByName.keySet().stream().mapToInt(String::length).sum() > MOST_CHARACTERS;
    }

    /** These and more, for a mark. */
    String position(Collection<Arrivals.Stamp> more) {
        return Stream.concat(
                        stampByName.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey()),
                        more.stream().map(file -> stamp(file) + " " + file.name()))
                .collect(Collectors.joining(SEPARATOR));
    }
}
