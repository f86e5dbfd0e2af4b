package news.dateline.ingest.folder;

import java.util.ArrayList;
import java.util.List;

/** Files that go to the broker together. */
final class Portion {
    private static final int MOST_FILES = 1000;

    /** Of files that are held in memory until the broker has them. */
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    /** Of names, which stand in the portion's mark. */
    private static final int MOST_CHARACTERS = 64 * 1024;

    private Portion() {}

    /** In their order; so many that some are read while the broker writes those before them. */
    static List<List<Arrivals.Stamp>> of(List<Arrivals.Stamp> all) {
        List<List<Arrivals.Stamp>> portions = new ArrayList<>();
        List<Arrivals.Stamp> some = new ArrayList<>();
        long bytes = 0;
        int characters = 0;
        for (Arrivals.Stamp stamp : all) {
            some.add(stamp);
            bytes += stamp.size();
            characters += stamp.name().length();
            if (some.size() >= MOST_FILES || bytes >= MOST_BYTES || characters >= MOST_CHARACTERS) {
                portions.add(some);
                some = new ArrayList<>();
                bytes = 0;
                characters = 0;
            }
        }
        if (!some.isEmpty()) {
            portions.add(some);
        }
        return portions;
    }
}
