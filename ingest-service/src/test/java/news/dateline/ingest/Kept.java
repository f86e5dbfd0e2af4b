package news.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import news.dateline.ingest.publish.Intake;
import news.dateline.ingest.publish.Mark;
import news.dateline.ingest.publish.Publication;
import news.dateline.ingest.publish.PublishException;
import news.dateline.ingest.publish.PublishException.Kind;
import news.dateline.ingest.wire.Reading;
import news.dateline.model.RawArticle;

/** An intake in memory that outlives the sources that use it, as the broker's does. */
public final class Kept implements Intake {
    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, String> marks = new HashMap<>();
    private boolean away;
    private int mostBytes = Integer.MAX_VALUE;
    private int publications;

    @Override
    public Map<String, String> positions(String prefix) {
        Map<String, String> found = new HashMap<>(marks);
        found.keySet().removeIf(source -> !source.startsWith(prefix));
        return found;
    }

    @Override
    public CompletionStage<Void> publish(Publication publication, Mark mark) {
        List<Reading> given = publication.readings();
        if (away) {
            return CompletableFuture.failedFuture(new IllegalStateException("the broker is away"));
        }
        if (given.stream().anyMatch(reading -> reading.delivery().bytes().length > mostBytes)) {
            return CompletableFuture.failedFuture(
                    new PublishException(Kind.TOO_LARGE, "a record larger than " + mostBytes, null));
        }
        publications++;
        readings.addAll(given);
        if (mark.position() == null) {
            marks.remove(mark.source());
        } else {
            marks.put(mark.source(), mark.position());
        }
        return CompletableFuture.completedFuture(null);
    }

    public void away(boolean now) {
        away = now;
    }

    /** Readings of more are too large from now on. */
    public void mostBytes(int most) {
        mostBytes = most;
    }

    /** So many were taken. */
    public int publications() {
        return publications;
    }

    public List<Reading> readings() {
        return readings;
    }

    public List<RawArticle> articles() {
        return readings.stream().flatMap(reading -> reading.articles().stream()).toList();
    }

    public Map<String, String> marks() {
        return marks;
    }
}
