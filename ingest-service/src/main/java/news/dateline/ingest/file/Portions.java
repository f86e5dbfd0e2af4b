package news.dateline.ingest.file;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import news.dateline.ingest.container.Part;
import news.dateline.ingest.publish.Intake;
import news.dateline.ingest.publish.Mark;
import news.dateline.ingest.publish.Publication;
import news.dateline.ingest.wire.Reading;

/**
 * A file in portions. While the broker writes one, the next is read; a portion is sent only when the broker has the one
 * before, so that a mark never stands beyond what is missing.
 */
final class Portions {
    private static final int MOST_PARTS = 2000;
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private final Intake intake;
    private final String source;
    private final Positions positions;
    private final FileImport.Watcher watcher;
    private final Function<Part, List<Reading>> reader;
    private final List<Part> waiting = new ArrayList<>();
    private long parts;
    private long bytes;
    private CompletableFuture<Void> before = CompletableFuture.completedFuture(null);

    /** @param reader thread-safe: the parts of a portion are read on all cores */
    Portions(
            Intake intake,
            String source,
            Positions positions,
            Function<Part, List<Reading>> reader,
            FileImport.Watcher watcher) {
        this.reader = reader;
        this.intake = intake;
        this.source = source;
        this.positions = positions;
        this.watcher = watcher;
    }

    /** How a place in the file is written down. */
    @FunctionalInterface
    interface Positions {
        String of(long parts, boolean whole);
    }

    void startAt(long done) {
        parts = done;
    }

    /** The next part. */
    void add(Part part) {
        parts++;
        waiting.add(part);
        bytes += part.delivery().bytes().length;
        if (waiting.size() >= MOST_PARTS || bytes >= MOST_BYTES) {
            send(false);
        }
    }

    /** Sends the rest; completed when the broker has all of it. */
    CompletableFuture<Void> end() {
        send(true);
        return before;
    }

    private void send(boolean whole) {
        Publication now = Publication.together(waiting.parallelStream()
                .map(part -> Publication.orBury(reader.apply(part)))
                .toList());
        waiting.clear();
        bytes = 0;
        now.readings()
                .forEach(reading -> reading.refusals()
                        .forEach(refused -> watcher.refused(reading.delivery().name(), refused)));
        before.join();
        int articles = now.readings().stream()
                .mapToInt(reading -> reading.articles().size())
                .sum();
        before = intake.publish(now, new Mark(source, positions.of(parts, whole)))
                .thenRun(() -> watcher.published(articles))
                .toCompletableFuture();
    }
}
