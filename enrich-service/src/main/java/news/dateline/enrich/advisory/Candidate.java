package news.dateline.enrich.advisory;

import java.util.List;

/**
 * An item a notice may be about.
 *
 * @param item the item
 * @param confidence estimate that it is the one, 0 to 1
 * @param evidence what the notice and the item share
 */
public record Candidate(RecentItem item, double confidence, List<String> evidence) {
    /** Copies its list. */
    public Candidate {
        evidence = List.copyOf(evidence);
    }
}
