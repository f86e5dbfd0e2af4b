package news.dateline.model;

import java.time.Instant;
import java.util.List;

/** Records for the tests of this module. */
final class Articles {
    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private Articles() {}

    static Provenance provenance() {
        return new Provenance("ninjs-2.0", "UTF-8", List.of(), CloudEvent.sha256(new byte[0]), NINE);
    }

    static RawArticle raw(String id, int version) {
        return new RawArticleDraft(ArticleId.parse(id), NINE, provenance())
                .version(version)
                .headline("Harbour bridge closed after inspection")
                .body(new Body(Body.Kind.PLAIN, "ROTTERDAM, March 2 (Coast) - The bridge is closed."))
                .finish();
    }
}
