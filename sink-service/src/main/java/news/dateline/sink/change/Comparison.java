package news.dateline.sink.change;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.model.ArticleChange;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Lifecycle;
import news.dateline.model.TopicCatalogue;
import news.dateline.model.VersionChange;
import news.dateline.sink.change.Gist.Name;
import org.jspecify.annotations.Nullable;

/** Compares what is known of a story with what has come. */
public final class Comparison {
    /** Fewest words in common, of those that the earlier version had, when the later one still tells the same. */
    private static final double SAME_STORY = 0.9;
    /** Most words that a version may add and still be more likely a correction than an update. */
    private static final double GROWTH = 1.05;

    private Comparison() {}

    /**
     * What this version changed.
     *
     * @param known the version before; absent when this is the first, or its predecessor is no longer known
     */
    public static ArticleChange of(@Nullable Gist known, EnrichedArticle article) {
        boolean withdrawn = article.lifecycle().state() == Lifecycle.State.WITHDRAWN;
        Gist before = known == null ? new Gist(1, null, "", List.of(), List.of()) : known;
        Gist after =
                withdrawn ? new Gist(article.article().version(), null, "", List.of(), List.of()) : Gist.of(article);
        QuoteChanges quotes = QuoteChanges.between(before.quotes(), after.quotes());
        FactChanges facts = known == null || withdrawn
                ? new FactChanges(List.of(), List.of(), List.of(), List.of())
                : FactChanges.between(before, after);
        boolean reread = article.enrichment().topic().equals(TopicCatalogue.REPLAYS.name());
        return new ArticleChange(
                article.id(),
                article.article().version(),
                known == null ? article.lifecycle().replaces() : Integer.valueOf(known.version()),
                known == null || withdrawn || reread
                        ? article.lifecycle().change()
                        : change(article, before, after, quotes, facts),
                withdrawn,
                quotes.added(),
                quotes.removed(),
                missing(after.names(), before.names()),
                missing(before.names(), after.names()),
                quotes.altered(),
                facts.names(),
                facts.numbers(),
                facts.added(),
                facts.removed(),
                reread ? Boolean.TRUE : null);
    }

    /** The provider's word, or what the texts show. */
    private static @Nullable VersionChange change(
            EnrichedArticle article, Gist before, Gist after, QuoteChanges quotes, FactChanges facts) {
        VersionChange marked = article.lifecycle().change();
        if (marked != null) {
            return marked;
        }
        List<String> then = Words.of(before.text().toLowerCase(Locale.ROOT));
        List<String> now = Words.of(after.text().toLowerCase(Locale.ROOT));
        boolean facted = !(facts.names().isEmpty()
                && facts.numbers().isEmpty()
                && quotes.altered().isEmpty());
        if (then.equals(now)) {
            return facted ? VersionChange.CORRECTION : VersionChange.REPEAT;
        }
        int gone = Diff.of(then, now).stream().mapToInt(h -> h.before().size()).sum();
        boolean same = then.size() - gone >= SAME_STORY * then.size() && now.size() <= GROWTH * then.size() + 1;
        if (!same) {
            return VersionChange.UPDATE;
        }
        return facted ? VersionChange.CORRECTION : small(quotes, facts);
    }

    /** With no fact touched: a mended word is a refile, a new quote or number an update. */
    private static VersionChange small(QuoteChanges quotes, FactChanges facts) {
        boolean told = !(quotes.added().isEmpty() && facts.added().isEmpty());
        return told ? VersionChange.UPDATE : VersionChange.REFILE;
    }

    private static List<String> missing(List<Name> of, List<Name> in) {
        Set<String> known = new HashSet<>(in.stream().map(Name::key).toList());
        return of.stream().map(Name::key).filter(key -> !known.contains(key)).toList();
    }
}
