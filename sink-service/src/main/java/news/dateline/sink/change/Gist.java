package news.dateline.sink.change;

import java.util.List;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Entity;
import news.dateline.model.Quote;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a version to compare the next one with.
 *
 * @param version the version
 * @param headline absent when it had none
 * @param text its canonical text
 * @param quotes in order of appearance
 * @param names its entities
 */
public record Gist(int version, @Nullable String headline, String text, List<Said> quotes, List<Name> names) {

    /**
     * A quote, as far as it is compared.
     *
     * @param key stable while its words are
     * @param text its words
     * @param speakers names of who said it; empty when unknown
     */
    public record Said(String key, String text, List<String> speakers) {
        /** Copies its list. */
        public Said {
            speakers = List.copyOf(speakers);
        }
    }

    /**
     * An entity, as far as it is compared.
     *
     * @param key stable while its name is
     * @param name the fullest name
     * @param forms the names used
     */
    public record Name(String key, String name, List<String> forms) {
        /** Copies its list. */
        public Name {
            forms = List.copyOf(forms);
        }
    }

    /** Copies its lists. */
    public Gist {
        quotes = List.copyOf(quotes);
        names = List.copyOf(names);
    }

    public static Gist of(EnrichedArticle article) {
        return new Gist(
                article.article().version(),
                article.article().headline(),
                article.text(),
                article.quotes().stream().map(quote -> said(article, quote)).toList(),
                article.entities().stream()
                        .map(e -> new Name(e.key(), e.name(), e.forms()))
                        .toList());
    }

    private static Said said(EnrichedArticle article, Quote quote) {
        List<String> speakers = quote.speakers().stream()
                .map(key -> article.entity(key).map(Entity::name).orElse(key))
                .toList();
        return new Said(quote.key(), quote.text(), speakers);
    }
}
