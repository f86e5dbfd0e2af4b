package news.dateline.launcher.replay;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Entity;
import news.dateline.model.Quote;

/**
 * What was found in one version of an article, as far as two readings of it are compared.
 *
 * @param version of the article
 * @param entities names by key
 * @param quotes words and speakers by key
 */
record Findings(int version, Map<String, String> entities, Map<String, Said> quotes) {
    /**
     * @param words of the quote
     * @param speakers their names; empty when nobody is named
     */
    record Said(String words, List<String> speakers) {}

    static Findings of(EnrichedArticle article) {
        Map<String, String> entities = new TreeMap<>();
        for (Entity entity : article.entities()) {
            entities.put(entity.key(), entity.name());
        }
        Map<String, Said> quotes = new TreeMap<>();
        for (Quote quote : article.quotes()) {
            List<String> speakers = quote.speakers().stream()
                    .map(key -> article.entity(key).map(Entity::name).orElse(key))
                    .toList();
            quotes.put(quote.key(), new Said(quote.text(), speakers));
        }
        return new Findings(article.article().version(), entities, quotes);
    }
}
