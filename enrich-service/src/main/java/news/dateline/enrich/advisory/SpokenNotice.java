package news.dateline.enrich.advisory;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import news.dateline.enrich.advisory.Notice.Form;
import news.dateline.model.ArticleId;
import news.dateline.model.Link;
import news.dateline.model.RawArticle;

/** A notice and the words by which it may name an item, prepared once for all items. Not thread-safe. */
public final class SpokenNotice {
    /** {@code refiled as dpa 177}: the replacement, not the target. */
    private static final Pattern REPLACEMENT =
            Pattern.compile("(?iu)\\b(?:as|by|als|durch)\\s+[\\p{L}-]{0,6}\\s?\\d{2,5}\\b");

    private final RawArticle article;
    private final Notice notice;
    private final String text;
    private final String lowerCase;
    private final String phrase;
    private final Set<String> words;
    private final String slug;
    private final Map<String, Boolean> series = new HashMap<>();

    /**
     * @param article the item it stands in
     * @param notice what it says
     */
    public SpokenNotice(RawArticle article, Notice notice) {
        this.article = article;
        this.notice = notice;
        Sentences sentences = Sentences.of(article);
        String links = String.join(" ", article.links().stream().map(Link::href).toList());
        text = REPLACEMENT.matcher(sentences.spoken()).replaceAll(" ") + "\n" + links;
        lowerCase = text.toLowerCase(Locale.ROOT);
        phrase = Wording.phrase(text);
        words = Set.copyOf(Wording.words(notice.form() == Form.STORY ? sentences.headline() : text));
        slug = Wording.slug(article.slug());
    }

    public RawArticle article() {
        return article;
    }

    public Notice notice() {
        return notice;
    }

    ArticleId id() {
        return article.id();
    }

    Form form() {
        return notice.form();
    }

    /** Those that carry meaning; of a story that replaces another, the headline's. */
    Set<String> words() {
        return words;
    }

    /** Empty when it has none. */
    String slug() {
        return slug;
    }

    boolean saysPhrase(String wanted) {
        return phrase.contains(wanted);
    }

    boolean says(String wanted) {
        return text.contains(wanted);
    }

    /** @param needed in lower case, without which the pattern cannot be found */
    boolean says(String needed, Supplier<Pattern> pattern) {
        return lowerCase.contains(needed) && says(pattern.get());
    }

    boolean says(Pattern pattern) {
        return pattern.matcher(text).find();
    }

    /** Whether it gives any number of a series, such as {@code dpa}; never of none. */
    boolean saysNumberOf(String seriesName) {
        return !seriesName.isEmpty() && series.computeIfAbsent(seriesName, name -> says(Wording.series(name)));
    }
}
