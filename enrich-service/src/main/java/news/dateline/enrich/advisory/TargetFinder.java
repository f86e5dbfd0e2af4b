package news.dateline.enrich.advisory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.enrich.advisory.Notice.Form;
import news.dateline.model.Link;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

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

    private static final int SHORTEST_TAIL = 5;
    private static final Pattern TAIL = Pattern.compile("[^:/#]+$");
    /** {@code refiled as dpa 177}: the replacement, not the target. */
    private static final Pattern REPLACEMENT =
            Pattern.compile("(?iu)\\b(?:as|by|als|durch)\\s+[\\p{L}-]{0,6}\\s?\\d{2,5}\\b");

    private record Shared(RecentItem item, double weight, List<String> evidence) {
        double odds() {
            return weight / (1 - weight);
        }
    }

    /** What the notice says, prepared once for all items. */
    private record Spoken(
            String text, String phrase, Set<String> words, String slug, Notice notice, RawArticle article) {}

    /**
     * @param recent the provider's items, in any order
     * @return those that may be meant, best first; only confidences worth a look
     */
    public List<Candidate> find(RawArticle article, Notice notice, List<RecentItem> recent) {
        Spoken spoken = spoken(article, notice);
        List<RecentItem> newestFirst = recent.stream()
                .filter(item -> isBefore(item, article, notice.form()))
                .sorted(Comparator.comparing(RecentItem::versionCreated).reversed())
                .toList();
        boolean numbered = newestFirst.stream().anyMatch(item -> isNumberOf(item, spoken));
        List<Shared> shared = new ArrayList<>();
        for (RecentItem item : newestFirst) {
            Shared found = compare(spoken, item, newestFirst);
            if (!numbered && namesAnother(spoken, item)) {
                found = new Shared(item, found.weight() * CONTRADICTED, found.evidence());
            }
            if (found.weight() > 0) {
                shared.add(found);
            }
        }
        shared.sort(Comparator.comparingDouble(Shared::weight).reversed());
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

    private static Spoken spoken(RawArticle article, Notice notice) {
        Sentences sentences = Sentences.of(article);
        String links = String.join(" ", article.links().stream().map(Link::href).toList());
        String text = REPLACEMENT.matcher(sentences.spoken()).replaceAll(" ") + "\n" + links;
        String words = notice.form() == Form.STORY ? sentences.headline() : text;
        return new Spoken(
                text, Wording.phrase(text), Wording.words(words), Wording.slug(article.slug()), notice, article);
    }

    /**
     * An item of the same guid counts only as an earlier version of what is now a notice; the version gate replaces a
     * story that corrects itself.
     */
    private static boolean isBefore(RecentItem item, RawArticle article, Form form) {
        return item.id().equals(article.id())
                ? form == Form.NOTICE && item.version() < article.version()
                : !item.versionCreated().isAfter(article.versionCreated());
    }

    private static Shared compare(Spoken spoken, RecentItem item, List<RecentItem> newestFirst) {
        List<String> evidence = new ArrayList<>();
        if (spoken.notice().form() == Form.STORY && !mayReplace(spoken, item)) {
            return new Shared(item, 0, evidence);
        }
        double doubt = 1;
        doubt *= 1 - guid(spoken, item, evidence);
        doubt *= 1 - number(spoken, item, newestFirst, evidence);
        doubt *= 1 - headline(spoken, item, evidence);
        doubt *= 1 - slug(spoken, item, evidence);
        return new Shared(item, 1 - doubt, evidence);
    }

    /** A story replaces one of its slug; without slugs, one of its very headline. */
    private static boolean mayReplace(Spoken spoken, RecentItem item) {
        String slug = Wording.slug(item.slug());
        if (slug.isEmpty() && spoken.slug().isEmpty()) {
            return item.headline() != null && spoken.phrase().contains(Wording.phrase(item.headline()));
        }
        return slug.equals(spoken.slug());
    }

    /** The notice gives a number of this item's series, and it is not this item's. */
    private static boolean namesAnother(Spoken spoken, RecentItem item) {
        Pattern series = Wording.series(item.serviceNumber());
        return spoken.notice().form() == Form.NOTICE
                && series != null
                && series.matcher(spoken.text()).find()
                && !isNumberOf(item, spoken);
    }

    private static boolean isNumberOf(RecentItem item, Spoken spoken) {
        Pattern number = Wording.number(item.serviceNumber());
        return number != null && number.matcher(spoken.text()).find();
    }

    private static double guid(Spoken spoken, RecentItem item, List<String> evidence) {
        if (item.id().equals(spoken.article().id())) {
            return note(evidence, "the same guid", SAME_GUID);
        }
        String guid = item.id().guid();
        // A guid may be a word, and words stand in every text.
        if (guid.chars().noneMatch(Character::isDigit)) {
            return 0;
        }
        if (guid.length() > SHORTEST_TAIL && spoken.text().contains(guid)) {
            return note(evidence, "guid " + guid, WHOLE_GUID);
        }
        var tail = TAIL.matcher(guid);
        boolean telling = tail.find()
                && tail.group().length() >= SHORTEST_TAIL
                && tail.group().chars().anyMatch(Character::isDigit);
        return telling && containsWord(spoken.text(), tail.group())
                ? note(evidence, "guid …" + tail.group(), GUID_TAIL)
                : 0;
    }

    private static double number(Spoken spoken, RecentItem item, List<RecentItem> newestFirst, List<String> evidence) {
        Pattern number = Wording.number(item.serviceNumber());
        if (number == null || !isNumberOf(item, spoken)) {
            return 0;
        }
        boolean reused = newestFirst.stream()
                .takeWhile(other -> !other.id().equals(item.id()))
                .anyMatch(other -> other.serviceNumber() != null
                        && number.matcher(other.serviceNumber()).find());
        boolean old = item.versionCreated()
                .plus(NUMBER_IS_REUSED)
                .isBefore(spoken.article().versionCreated());
        return note(evidence, "service number " + item.serviceNumber(), reused || old ? OLD_NUMBER : NUMBER);
    }

    private static double headline(Spoken spoken, RecentItem item, List<String> evidence) {
        String headline = item.headline();
        if (headline == null) {
            return 0;
        }
        Set<String> words = Wording.words(headline);
        if (words.size() > 2 && spoken.phrase().contains(Wording.phrase(headline))) {
            return note(evidence, "headline", HEADLINE);
        }
        double share = Wording.share(words, spoken.words(), 3);
        // Of two quakes the number tells one from the other; of a corrected story it may be what was wrong.
        boolean another = spoken.notice().form() == Form.NOTICE && Wording.hasNumbersMissingIn(words, spoken.words());
        if (share >= 0.7 && !another) {
            return note(evidence, "most of headline", MOST_OF_HEADLINE);
        }
        return share >= 0.4 ? note(evidence, "words of headline", SOME_WORDS) : 0;
    }

    private static double slug(Spoken spoken, RecentItem item, List<String> evidence) {
        String slug = Wording.slug(item.slug());
        if (slug.isEmpty()) {
            return 0;
        }
        if (slug.equals(spoken.slug())) {
            boolean identity = isAnpa(item.slug());
            double weight = spoken.notice().form() == Form.STORY ? SLUG_OF_STORY : SLUG;
            return note(evidence, "slug", identity ? SLUG_IS_THE_STORY : weight);
        }
        if (spoken.notice().form() == Form.NOTICE
                && slug.contains(" ")
                && spoken.phrase().contains(" " + slug + " ")) {
            return note(evidence, "slug", SLUG_IS_THE_STORY);
        }
        boolean allWords =
                spoken.notice().form() == Form.NOTICE && Wording.share(Wording.words(slug), spoken.words(), 2) >= 1;
        return allWords ? note(evidence, "words of slug", SLUG_WORDS) : 0;
    }

    private static boolean isAnpa(@Nullable String slug) {
        return slug != null && slug.startsWith("BC-");
    }

    private static double note(List<String> evidence, String words, double weight) {
        evidence.add(words);
        return weight;
    }

    private static boolean containsWord(String text, String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }
}
