package news.dateline.console;

import java.time.Instant;
import java.util.List;
import news.dateline.model.Alignment;
import news.dateline.model.ArticleId;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Enrichment;
import news.dateline.model.Entity;
import news.dateline.model.EntityType;
import news.dateline.model.Json;
import news.dateline.model.Lifecycle;
import news.dateline.model.Mention;
import news.dateline.model.Provenance;
import news.dateline.model.Quote;
import news.dateline.model.QuoteKind;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import news.dateline.model.Span;

/** Articles for the tests of this module. */
public final class News {
    public static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    public static final Json<RawArticle> RAW = Json.of(RawArticle.class);
    public static final Json<EnrichedArticle> ENRICHED = Json.of(EnrichedArticle.class);

    /** With markup in it that must never run. */
    public static final String TEXT =
            "ROTTERDAM, March 2 (Coast) - \"The bridge stays shut,\" said harbour master Anna Vries. <b>Trains</b> run.";

    private News() {}

    public static RawArticle raw(String id, int version, String headline) {
        return raw(id, version, headline, NINE);
    }

    /** @param at when it was made and received */
    public static RawArticle raw(String id, int version, String headline, Instant at) {
        Provenance provenance = new Provenance(
                "ninjs-2.0",
                "UTF-8",
                List.of(),
                CloudEvent.sha256(id.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                at);
        return new RawArticleDraft(ArticleId.parse(id), at, provenance)
                .version(version)
                .headline(headline)
                .body(new Body(Body.Kind.PLAIN, TEXT))
                .finish();
    }

    public static EnrichedArticle enriched(RawArticle article, Enrichment from) {
        return new EnrichedArticle(
                article,
                new Lifecycle(Lifecycle.State.LIVE, null, null),
                TEXT,
                new Alignment(List.of()),
                "en",
                new Span(0, 26),
                List.of(),
                List.of(vries()),
                List.of(quote()),
                List.of(),
                from);
    }

    private static Entity vries() {
        int start = TEXT.indexOf("Anna Vries");
        return new Entity(
                "person:anna-vries",
                EntityType.PERSON,
                "Anna Vries",
                List.of("Anna Vries"),
                List.of(new Mention(start, start + "Anna Vries".length(), Mention.Kind.NAMED)),
                "harbour master",
                0.8,
                null);
    }

    private static Quote quote() {
        int start = TEXT.indexOf("The bridge");
        String words = "The bridge stays shut,";
        return new Quote(
                "q1",
                QuoteKind.DIRECT,
                words,
                List.of(new Span(start, start + words.length())),
                null,
                null,
                List.of("person:anna-vries"),
                List.of(),
                0.9,
                0,
                true);
    }
}
