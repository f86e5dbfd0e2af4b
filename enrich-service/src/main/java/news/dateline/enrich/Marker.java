package news.dateline.enrich;

import java.util.List;
import java.util.Map;
import news.dateline.model.Alignment;
import news.dateline.model.Body;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Enrichment;
import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;

/** What is left of a withdrawn story: that it is withdrawn, by which version, and nothing it said. */
final class Marker {
    private Marker() {}

    static EnrichedArticle of(RawArticle article, Lifecycle lifecycle, Enrichment origin) {
        return new EnrichedArticle(
                emptied(article),
                lifecycle,
                "",
                new Alignment(List.of()),
                "und",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                origin);
    }

    /** A headline may be the very thing that had to go. */
    private static RawArticle emptied(RawArticle article) {
        return article.draft()
                .headline(null)
                .byline(null)
                .dateline(null)
                .slug(null)
                .editorialNote(null)
                .body(new Body(article.body().kind(), ""))
                .subjects(List.of())
                .places(List.of())
                .links(List.of())
                .ext(Map.of())
                .finish();
    }
}
