package news.dateline.enrich.advisory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import news.dateline.enrich.advisory.Notice.Form;
import news.dateline.model.Advisory;
import news.dateline.model.Advisory.Decision;
import news.dateline.model.Advisory.Kind;
import news.dateline.model.ArticleId;
import news.dateline.model.RawArticle;

/**
 * Turns a recognised notice into an advisory: acted on when kind and target are sure enough, otherwise held for a
 * person.
 */
public final class AdvisoryDesk {
    /** Candidates shown to a person. */
    private static final int SHOWN = 5;

    private static final double WORTH_A_LOOK = 0.3;

    private final TargetFinder finder = new TargetFinder();
    private final double threshold;

    /** @param threshold least confidence at which a notice is carried out, 0 to 1 */
    public AdvisoryDesk(double threshold) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("the advisory threshold must lie in [0, 1]: " + threshold);
        }
        this.threshold = threshold;
    }

    /**
     * @param recent the provider's items before this one
     * @return nothing when a story only says of itself what it replaces and no earlier item is found: the version gate
     *     sees to its own versions
     */
    public Optional<Advisory> judge(SpokenNotice spoken, Collection<NamedItem> recent) {
        RawArticle article = spoken.article();
        Notice notice = spoken.notice();
        List<Candidate> candidates = finder.find(spoken, recent);
        if (candidates.isEmpty()) {
            return notice.form() == Form.STORY
                    ? Optional.empty()
                    : Optional.of(advisory(article, notice, candidates, Decision.HELD));
        }
        double confidence = confidence(notice, candidates);
        if (notice.form() == Form.STORY && confidence < threshold && notice.kind() != Kind.KILL) {
            return Optional.empty();
        }
        return Optional.of(
                advisory(article, notice, candidates, confidence >= threshold ? Decision.ACTED : Decision.HELD));
    }

    /** Whether this item alone could be meant: cheap, to know whether a notice that waits is worth judging again. */
    public boolean mayMean(SpokenNotice notice, NamedItem item) {
        return finder.find(notice, List.of(item)).stream().anyMatch(c -> c.confidence() >= WORTH_A_LOOK);
    }

    private static double confidence(Notice notice, List<Candidate> candidates) {
        return candidates.isEmpty() ? 0 : notice.certainty() * candidates.get(0).confidence();
    }

    /** Of a story that is restricted the advisory says no more than what is asked: its topic is open. */
    private static Advisory advisory(RawArticle article, Notice notice, List<Candidate> candidates, Decision decision) {
        boolean restricted = candidates.stream().anyMatch(c -> c.item().restricted());
        List<Advisory.Candidate> shown = candidates.stream()
                .limit(SHOWN)
                .map(c -> new Advisory.Candidate(c.item().id(), c.item().version(), c.confidence()))
                .toList();
        ArticleId target = shown.isEmpty() ? null : shown.get(0).id();
        return new Advisory(
                article.id(),
                notice.kind(),
                target,
                shown,
                restricted ? List.of() : evidence(notice, candidates),
                confidence(notice, candidates),
                decision,
                article.provenance().receivedAt(),
                notice.embargoedUntil(),
                restricted && notice.embargoStated() != null ? "stated in the notice" : notice.embargoStated());
    }

    private static List<String> evidence(Notice notice, List<Candidate> candidates) {
        List<String> evidence = new ArrayList<>(notice.evidence());
        candidates.stream().limit(1).forEach(best -> evidence.addAll(best.evidence()));
        return evidence;
    }
}
