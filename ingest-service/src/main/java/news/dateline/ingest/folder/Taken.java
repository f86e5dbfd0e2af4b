package news.dateline.ingest.folder;

import java.util.stream.Collectors;
import news.dateline.ingest.publish.Publication;
import news.dateline.ingest.wire.Outcome;

/**
 * A file that has been read.
 *
 * @param stamp the file
 * @param publication of what was read in it; nothing when its bytes are not kept
 * @param refusal of the topic, in a line; {@link #NO_PROBLEM} when there is none
 */
record Taken(Arrivals.Stamp stamp, Publication publication, String refusal) {
    static final String NO_PROBLEM = "";

    /** Whether the broker has an article of it, once it is settled. */
    boolean hasArticles() {
        return refusal.isEmpty()
                && publication.readings().stream()
                        .anyMatch(reading -> !reading.articles().isEmpty());
    }

    /** What was refused in it, a line each; empty when nothing was. */
    String problem() {
        return publication.readings().stream()
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
