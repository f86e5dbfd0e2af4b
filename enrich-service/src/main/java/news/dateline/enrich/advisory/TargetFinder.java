package news.dateline.enrich.advisory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import news.dateline.enrich.advisory.Notice.Form;

/**
 * Finds the item a notice speaks of among its provider's recent ones, by guid, service number, slug and headline.
 *
 * <p>Each thing a notice and an item share has a weight: how likely it alone makes that item the target. Weights of one
 * item combine as independent evidence; the items then compete by their odds with the best of the others and with
 * {@link #NONE}, the odds that the target is not among them. So two items with the same slug halve each other's
 * confidence, and a number that points to one item and a headline that points to another leave the notice to a person.
 */
public final class TargetFinder {
    private static final double WHOLE_GUID = 0.99;
    private static final double GUID_TAIL = 0.93;
    private static final double SAME_GUID = 0.9;
    private static final double NUMBER = 0.87;
    private static final double OLD_NUMBER = 0.15;
    private static final double HEADLINE = 0.94;
    private static final double MOST_OF_HEADLINE = 0.85;
    private static final double SLUG_IS_THE_STORY = 0.87;
    private static final double SLUG = 0.75;
    /** Of a story that replaces another: desks put several stories under one slug, so the headline must agree too. */
    private static final double SLUG_OF_STORY = 0.4;

    private static final double SLUG_WORDS = 0.5;
    private static final double SOME_WORDS = 0.3;
    private static final double NONE = 0.3;
    /** What is left of the evidence for an item when the notice gives a number of its series that none seen has. */
    private static final double CONTRADICTED = 0.4;

    /** Providers start counting anew each day. */
    private static final Duration NUMBER_IS_REUSED = Duration.ofHours(20);

    private record Shared(NamedItem named, double weight, List<String> evidence) {
        double odds() {
            return weight / (1 - weight);
        }

        RecentItem item() {
            return named.item();
        }
    }

    /**
     * @param recent the provider's items, in any order
     * @return those that may be meant, best first; only confidences worth a look
     */
    public List<Candidate> find(SpokenNotice notice, Collection<NamedItem> recent) {
        List<NamedItem> before =
                recent.stream().filter(item -> isBefore(item.item(), notice)).toList();
        boolean numbered = before.stream().anyMatch(item -> item.isNumberIn(notice));
        List<Shared> shared = new ArrayList<>();
        for (NamedItem item : before) {
            Shared found = compare(notice, item, before);
            if (!numbered && namesAnother(notice, item)) {
                found = new Shared(item, found.weight() * CONTRADICTED, found.evidence());
            }
            if (found.weight() > 0) {
                shared.add(found);
            }
        }
        shared.sort(Comparator.comparingDouble(Shared::weight)
                .thenComparing(s -> s.item().versionCreated())
                .reversed());
        return shared.stream()
                .map(s -> new Candidate(s.item(), s.odds() / (NONE + s.odds() + rival(s, shared)), s.evidence()))
                .toList();
    }

    /** Odds of the best of the others: many that share a few words with the notice are no more a rival than one. */
    private static double rival(Shared of, List<Shared> bestFirst) {
        return bestFirst.stream()
                .filter(s -> !s.item().id().equals(of.item().id()))
                .mapToDouble(Shared::odds)
                .limit(1)
                .sum();
    }

    /**
     * An item of the same guid counts only as an earlier version of what is now a notice; the version gate replaces a
     * story that corrects itself.
     */
    private static boolean isBefore(RecentItem item, SpokenNotice notice) {
        return item.id().equals(notice.id())
                ? notice.form() == Form.NOTICE
                        && item.version() < notice.article().version()
                : !item.versionCreated().isAfter(notice.article().versionCreated());
    }

    private static Shared compare(SpokenNotice notice, NamedItem item, List<NamedItem> before) {
        List<String> evidence = new ArrayList<>(2);
        if (notice.form() == Form.STORY && !mayReplace(notice, item)) {
            return new Shared(item, 0, evidence);
        }
        double doubt = 1;
        doubt *= 1 - guid(notice, item, evidence);
        doubt *= 1 - number(notice, item, before, evidence);
        doubt *= 1 - headline(notice, item, evidence);
        doubt *= 1 - slug(notice, item, evidence);
        return new Shared(item, 1 - doubt, evidence);
    }

    /** A story replaces one of its slug; without slugs, one of its very headline. */
    private static boolean mayReplace(SpokenNotice notice, NamedItem item) {
        return (item.slug().isEmpty() && notice.slug().isEmpty())
                ? item.hasHeadline() && notice.saysPhrase(item.headline())
                : item.slug().equals(notice.slug());
    }

    /** The notice gives a number of this item's series, and it is not this item's. */
    private static boolean namesAnother(SpokenNotice notice, NamedItem item) {
        return notice.form() == Form.NOTICE && notice.saysNumberOf(item.series()) && !item.isNumberIn(notice);
    }

    private static double guid(SpokenNotice notice, NamedItem item, List<String> evidence) {
        if (item.item().id().equals(notice.id())) {
            return note(evidence, "the same guid", SAME_GUID);
        }
        if (item.isGuidIn(notice)) {
            return note(evidence, "guid " + item.item().id().guid(), WHOLE_GUID);
        }
        return item.isGuidTailIn(notice) ? note(evidence, "guid …" + item.guidTail(), GUID_TAIL) : 0;
    }

    private static double number(SpokenNotice notice, NamedItem item, List<NamedItem> before, List<String> evidence) {
        if (!item.isNumberIn(notice)) {
            return 0;
        }
        RecentItem own = item.item();
        boolean reused = before.stream()
                .map(NamedItem::item)
                .anyMatch(other -> other.versionCreated().isAfter(own.versionCreated()) && item.isNumberOf(other));
        boolean old = own.versionCreated()
                .plus(NUMBER_IS_REUSED)
                .isBefore(notice.article().versionCreated());
        return note(evidence, "service number " + own.serviceNumber(), reused || old ? OLD_NUMBER : NUMBER);
    }

    private static double headline(SpokenNotice notice, NamedItem item, List<String> evidence) {
        if (!item.hasHeadline()) {
            return 0;
        }
        if (item.words().size() > 2 && notice.saysPhrase(item.headline())) {
            return note(evidence, "headline", HEADLINE);
        }
        double share = Wording.share(item.words(), notice.words(), 3);
        if (share < 0.4) {
            return 0;
        }
        // Of two quakes the number tells one from the other; of a corrected story it may be what was wrong.
        boolean another = notice.form() == Form.NOTICE && Wording.hasNumbersMissingIn(item.words(), notice.words());
        return share >= 0.7 && !another
                ? note(evidence, "most of headline", MOST_OF_HEADLINE)
                : note(evidence, "words of headline", SOME_WORDS);
    }

    private static double slug(SpokenNotice notice, NamedItem item, List<String> evidence) {
        String slug = item.slug();
        if (slug.isEmpty()) {
            return 0;
        }
        if (slug.equals(notice.slug())) {
            double weight = notice.form() == Form.STORY ? SLUG_OF_STORY : SLUG;
            return note(evidence, "slug", item.isAnpa() ? SLUG_IS_THE_STORY : weight);
        }
        if (notice.form() == Form.STORY) {
            return 0;
        }
        if (slug.contains(" ") && notice.saysPhrase(" " + slug + " ")) {
            return note(evidence, "slug", SLUG_IS_THE_STORY);
        }
        return Wording.share(item.slugWords(), notice.words(), 2) >= 1
                ? note(evidence, "words of slug", SLUG_WORDS)
                : 0;
    }

    private static double note(List<String> evidence, String words, double weight) {
        evidence.add(words);
        return weight;
    }
}
