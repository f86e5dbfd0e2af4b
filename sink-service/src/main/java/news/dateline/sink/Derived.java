package news.dateline.sink;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.model.DownstreamKey;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Entity;
import news.dateline.model.EntityRecord;
import news.dateline.model.Quote;
import news.dateline.model.QuoteRecord;
import news.dateline.model.Span;
import news.dateline.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * The records that an article gives.
 *
 * @param entities by their keys on the topic, in the article's order
 * @param quotes by their keys on the topic, in the article's order
 */
public record Derived(Map<String, EntityRecord> entities, Map<String, QuoteRecord> quotes) {
    /** Copies its maps, in order. */
    public Derived {
        entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
        quotes = Collections.unmodifiableMap(new LinkedHashMap<>(quotes));
    }

    /** What the sink makes of a live article. */
    public static Derived of(EnrichedArticle article) {
        Map<String, EntityRecord> entities = new LinkedHashMap<>();
        article.entities()
                .forEach(entity ->
                        entities.put(DownstreamKey.entity(article.id(), entity.key()), record(article, entity)));
        Map<String, QuoteRecord> quotes = new LinkedHashMap<>();
        article.quotes()
                .forEach(quote -> quotes.put(DownstreamKey.quote(article.id(), quote.key()), record(article, quote)));
        return new Derived(entities, quotes);
    }

    private static EntityRecord record(EnrichedArticle article, Entity entity) {
        return new EntityRecord(
                article.id(),
                article.article().version(),
                article.article().versionCreated(),
                article.article().headline(),
                article.language(),
                entity);
    }

    private static QuoteRecord record(EnrichedArticle article, Quote quote) {
        return new QuoteRecord(
                article.id(),
                article.article().version(),
                article.article().versionCreated(),
                article.article().headline(),
                article.language(),
                quote,
                speakers(article, quote),
                words(article.text(), quote.speakerMention()));
    }

    private static List<Speaker> speakers(EnrichedArticle article, Quote quote) {
        return quote.speakers().stream()
                .flatMap(key -> article.entity(key).stream())
                .map(Speaker::of)
                .toList();
    }

    private static @Nullable String words(String text, @Nullable Span span) {
        String words = span == null ? "" : span.in(text);
        return words.isBlank() ? null : words;
    }
}
