package news.dateline.enrich.advisory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.enrich.advisory.Notice.Form;
import news.dateline.enrich.change.VersionMark;
import news.dateline.model.Advisory.Kind;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the items that say something about another: kills, holds, corrections and their kin, sent as plain text.
 *
 * <p>The difficulty is what looks like one: stories about killings, magazines that withdraw an article, oil embargoes.
 * So a text counts as a notice only when it speaks to editors ({@link Sentences} tells it from a story by dateline,
 * length and address), says what to do ({@link Mark} at the top, {@link Directive} in a sentence) and names an item.
 * Each of these makes it likelier; the weights are chosen on the development notices and say how often what carries the
 * sign alone was one. A story that only replaces an earlier one is read as such.
 */
public final class AdvisoryReader {
    private static final double SURE_MARK = 0.85;
    private static final double LIKELY_MARK = 0.65;
    private static final double DIRECTIVE = 0.75;
    private static final double NAMES_ITEM = 0.6;
    private static final double ADDRESSED = 0.4;
    private static final double STORY_MARK = 0.97;
    /** Marks stand in the first lines. */
    private static final int TOP = 2;

    private static final Pattern ROUTINE = Pattern.compile("(?i)\\b(?:news digest|coverage (?:advisory|plan)|daybook"
            + "|planner|diary|budget advisory|test(?: message)?\\s*$|^test test)\\b");
    private static final Set<Kind> NOTICE_ABOVE_A_STORY = Set.of(Kind.KILL, Kind.WITHDRAW, Kind.HOLD, Kind.CORRECT);
    private static final Pattern LEAD = Pattern.compile("(?i)\\b\\d+(?:st|nd|rd|th)\\s+ld\\b");
    private static final Map<String, Kind> SIGNALS = Map.of(
            "kill", Kind.KILL,
            "withdraw", Kind.WITHDRAW,
            "withdrawn", Kind.WITHDRAW,
            "hold", Kind.HOLD,
            "withhold", Kind.HOLD,
            "release", Kind.RELEASE,
            "correction", Kind.CORRECT,
            "refile", Kind.REFILE,
            "repeat", Kind.REPEAT,
            "embargo", Kind.EMBARGO_CHANGE);

    private record Sign(Kind kind, String words, double weight) {}

    /** What the item says about another, or about its own earlier version; nothing for a story that says none. */
    public Optional<Notice> read(RawArticle article) {
        Sentences sentences = Sentences.of(article);
        if (ROUTINE.matcher(sentences.headline()).find()) {
            return Optional.empty();
        }
        return sentences.narrative() ? story(article, sentences) : notice(article, sentences);
    }

    private static Optional<Notice> notice(RawArticle article, Sentences sentences) {
        List<Sign> signs = new ArrayList<>(signals(article));
        signs.addAll(marks(sentences));
        for (String sentence : sentences.told()) {
            Directive.in(sentence, article.id().provider())
                    .ifPresent(d -> signs.add(new Sign(d.kind(), d.words(), DIRECTIVE)));
        }
        return strongest(signs).flatMap(kind -> weigh(article, sentences, of(kind, signs)));
    }

    /** Two signs of one kind are hardly independent beyond the first mark and the first sentence. */
    private static List<Sign> of(Kind kind, List<Sign> signs) {
        return signs.stream()
                .filter(sign -> sign.kind() == kind)
                .sorted(Comparator.comparingDouble(Sign::weight).reversed())
                .toList();
    }

    private static Optional<Kind> strongest(List<Sign> signs) {
        Map<Kind, Double> doubt = new LinkedHashMap<>();
        for (Sign sign : signs) {
            doubt.merge(sign.kind(), 1 - sign.weight(), (a, b) -> a * b);
        }
        return doubt.entrySet().stream()
                .min(Map.Entry.<Kind, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Optional<Notice> weigh(RawArticle article, Sentences sentences, List<Sign> signs) {
        boolean names = Directive.namesItem(sentences.spoken());
        boolean addressed = sentences.addressed().stream().anyMatch(Sentences::isAddressed);
        if (!names && !addressed && signs.get(0).weight() < SURE_MARK) {
            return Optional.empty();
        }
        double doubt =
                signs.stream().limit(TOP).mapToDouble(s -> 1 - s.weight()).reduce(1, (a, b) -> a * b)
                        * (names ? 1 - NAMES_ITEM : 1)
                        * (addressed ? 1 - ADDRESSED : 1);
        List<String> words = signs.stream().map(Sign::words).distinct().toList();
        Kind kind = signs.get(0).kind();
        if (kind != Kind.EMBARGO_CHANGE) {
            return Optional.of(new Notice(kind, Form.NOTICE, words, 1 - doubt, null, null));
        }
        Embargo embargo = Embargo.in(String.join(" ", sentences.addressed()), article.versionCreated());
        return Optional.of(new Notice(kind, Form.NOTICE, words, 1 - doubt, embargo.until(), embargo.stated()));
    }

    private static Optional<Notice> story(RawArticle article, Sentences sentences) {
        Optional<Sign> ended = marks(sentences).stream()
                .filter(sign -> NOTICE_ABOVE_A_STORY.contains(sign.kind()) && sign.weight() >= SURE_MARK)
                .findFirst();
        if (ended.isPresent()) {
            return Optional.of(
                    plain(ended.get().kind(), Form.NOTICE, ended.get().words(), SURE_MARK));
        }
        return killedByEditors(article, sentences).or(() -> replaces(article, sentences));
    }

    /** {@code Eds: Kills BC-…; this replaces it}: a new story that takes an old one down. */
    private static Optional<Notice> killedByEditors(RawArticle article, Sentences sentences) {
        return sentences.editors().stream()
                .filter(Directive::namesItem)
                .flatMap(s -> Directive.in(s, article.id().provider()).stream())
                .filter(d -> d.kind() == Kind.KILL)
                .findFirst()
                .map(d -> plain(d.kind(), Form.STORY, d.words(), 1 - (1 - DIRECTIVE) * (1 - NAMES_ITEM)));
    }

    private static Optional<Notice> replaces(RawArticle article, Sentences sentences) {
        if (LEAD.matcher(sentences.slug()).find()) {
            return Optional.of(plain(Kind.WRITE_THROUGH, Form.STORY, sentences.slug(), STORY_MARK));
        }
        return VersionMark.of(article).map(mark -> plain(kind(mark), Form.STORY, mark.words(), STORY_MARK));
    }

    private static Kind kind(VersionMark mark) {
        return switch (mark.change()) {
            case CORRECTION -> Kind.CORRECT;
            case REFILE -> Kind.REFILE;
            case REPEAT -> Kind.REPEAT;
            case UPDATE -> Kind.WRITE_THROUGH;
        };
    }

    private static List<Sign> marks(Sentences sentences) {
        List<String> top = new ArrayList<>();
        top.add(sentences.headline());
        top.add(sentences.slug());
        sentences.addressed().stream().limit(TOP).forEach(top::add);
        return top.stream()
                .flatMap(line -> Mark.in(line).stream())
                .map(m -> new Sign(m.kind(), m.words(), m.unmistakable() ? SURE_MARK : LIKELY_MARK))
                .toList();
    }

    private static List<Sign> signals(RawArticle article) {
        return article.ext().entrySet().stream()
                .filter(e -> e.getKey().contains("signal"))
                .flatMap(e -> Pattern.compile("[\\s,;]+").splitAsStream(e.getValue()))
                .flatMap(value -> Stream.ofNullable(SIGNALS.get(value.substring(value.lastIndexOf(':') + 1)))
                        .map(kind -> new Sign(kind, value, LIKELY_MARK)))
                .toList();
    }

    private static Notice plain(Kind kind, Form form, String words, double certainty) {
        return new Notice(kind, form, List.of(words), certainty, null, (@Nullable String) null);
    }
}
