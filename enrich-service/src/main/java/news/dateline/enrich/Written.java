package news.dateline.enrich;

import news.dateline.model.EnrichedArticle;
import news.dateline.runtime.Topics;

/**
 * An enriched article with its JSON, written once for every place it goes to.
 *
 * @param article what the bytes say
 * @param json as on the topics
 */
@SuppressWarnings("ArrayRecordComponent") // handed on and never compared
record Written(EnrichedArticle article, byte[] json) {
    static Written of(EnrichedArticle article) {
        return new Written(
                article, Topics.ENRICHED.valueSerde().serializer().serialize(Topics.ENRICHED.name(), article));
    }
}
