package news.dateline.enrich.duplicate;

import java.time.Instant;
import java.util.List;
import news.dateline.model.Alignment;
import news.dateline.model.ArticleId;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Enrichment;
import news.dateline.model.Lifecycle;
import news.dateline.model.Provenance;
import news.dateline.model.RawArticleDraft;
import org.jspecify.annotations.Nullable;

/** Articles as these tests need them: text, time, credit. */
final class Enriched {
    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private Enriched() {}

    static EnrichedArticle article(String id, String text) {
        return article(id, text, 0, null);
    }

    /** @param minute after nine o'clock, when this version was made */
    static EnrichedArticle article(String id, String text, int minute, @Nullable String credit) {
        Instant at = NINE.plusSeconds(60L * minute);
        Provenance provenance = new Provenance("plain", "UTF-8", List.of(), CloudEvent.sha256(new byte[0]), at);
        return new EnrichedArticle(
                new RawArticleDraft(ArticleId.parse(id), at, provenance)
                        .headline("Headline")
                        .credit(credit)
                        .body(new Body(Body.Kind.PLAIN, text))
                        .finish(),
                new Lifecycle(Lifecycle.State.LIVE, null, null),
                text,
                new Alignment(List.of()),
                "en",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Enrichment("news.raw.v1", 0, 1, "test"));
    }
}
