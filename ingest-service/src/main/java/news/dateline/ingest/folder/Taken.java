package news.dateline.ingest.folder;

import java.util.List;
import java.util.stream.Collectors;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;

/**
 * A file that has been read.
 *
 * @param stamp the file
 * @param readings of it
 * @param refusal of the topic, in a line; {@link #NO_PROBLEM} when there is none
 */
record Taken(Arrivals.Stamp stamp, List<Reading> readings, String refusal) {
    static final String NO_PROBLEM = "";

    /** Whether the broker has an article of it, once it is settled. */
    boolean hasArticles() {
        return refusal.isEmpty()
                && readings.stream().anyMatch(reading -> !reading.articles().isEmpty());
    }

    /** What was refused in it, a line each; empty when nothing was. */
    String problem() {
        return readings.stream()
                        .flatMap(reading -> reading.refusals().stream())
                        .map(Taken::inWords)
                        .collect(Collectors.joining())
                + refusal;
    }

    private static String inWords(Outcome.Refused refused) {
        return refused.reason() + ": " + refused.detail()
                + (refused.position() == null ? "" : " at " + refused.position()) + "\n";
    }
}
