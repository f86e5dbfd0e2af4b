package news.dateline.enrich;

import java.util.List;
import news.dateline.model.Alignment;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Enrichment;
import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;

/** Reads an article's text: the one place where the pipeline meets the extraction. Thread-safe. */
final class ArticleEnricher {
    /** Name and version of the extraction. */
    String version() {
        return "none";
    }

    EnrichedArticle enrich(RawArticle article, Lifecycle lifecycle, Enrichment origin) {
        return new EnrichedArticle(
                article,
                lifecycle,
                article.body().text(),
                new Alignment(List.of()),
                "und",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                origin);
    }
}
