package news.dateline.console.held;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.model.Advisory;
import news.dateline.model.Advisory.Decision;
import news.dateline.model.ArticleId;

/** The notices that wait for a person, found by reading what was ever said of any. Not thread-safe. */
final class HeldAdvisories {
    private final Map<ArticleId, Advisory> latest = new LinkedHashMap<>();

    /**
     * Takes in a record. A decision is final: records of one notice may stand in two partitions, and come in either
     * order.
     */
    void add(Advisory advisory) {
        latest.merge(advisory.id(), advisory, (before, now) -> before.decision() == Decision.HELD ? now : before);
    }

    /** In order of arrival. */
    List<Advisory> all() {
        return latest.values().stream()
                .filter(advisory -> advisory.decision() == Decision.HELD)
                .toList();
    }

    /** What is last known of a notice, held or not. */
    Optional<Advisory> find(ArticleId id) {
        return Optional.ofNullable(latest.get(id));
    }
}
