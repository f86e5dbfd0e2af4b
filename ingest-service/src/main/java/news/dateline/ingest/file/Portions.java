package news.dateline.ingest.file;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import news.dateline.ingest.publish.Intake;
import news.dateline.ingest.publish.Mark;
import news.dateline.ingest.wire.Reading;

/**
 * A file in portions. While the broker writes one, the next is read; a portion is sent only when the broker has the one
 * before, so that a mark never stands beyond what is missing.
 */
final class Portions {
    private static final int MOST_READINGS = 250;
    private static final long MOST_BYTES = 2L * 1024 * 1024;

    private final Intake intake;
    private final String source;
    private final Positions positions;
    private final FileImport.Watcher watcher;
    private final List<Reading> readings = new ArrayList<>();
    private long parts;
    private long bytes;
    private CompletableFuture<Void> before = CompletableFuture.completedFuture(null);

    Portions(Intake intake, String source, Positions positions, FileImport.Watcher watcher) {
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

    /** The readings of the next part. */
    void add(List<Reading> more) {
        parts++;
        for (Reading reading : more) {
            readings.add(reading);
            bytes += reading.delivery().bytes().length;
            reading.refusals()
                    .forEach(refused -> watcher.refused(reading.delivery().name(), refused));
        }
        if (readings.size() >= MOST_READINGS || bytes >= MOST_BYTES) {
            send(false);
        }
    }

    /** Sends the rest; completed when the broker has all of it. */
    CompletableFuture<Void> end() {
        send(true);
        return before;
    }

    private void send(boolean whole) {
        List<Reading> now = List.copyOf(readings);
        readings.clear();
        bytes = 0;
        before.join();
        int articles =
                now.stream().mapToInt(reading -> reading.articles().size()).sum();
        before = intake.publish(now, new Mark(source, positions.of(parts, whole)))
                .thenRun(() -> watcher.published(articles))
                .toCompletableFuture();
    }
}
