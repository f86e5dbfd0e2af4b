package news.dateline.enrich;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import news.dateline.model.ArticleId;
import news.dateline.model.ArticleStatus;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.Provenance;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;

/** Articles for the tests: one story on a harbour bridge, in the versions a test needs. */
public final class Stories {
    /** When the tests' clocks start. */
    public static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private Stories() {}

    /** A usable version, created as many minutes after nine as its number says. */
    public static RawArticle version(int version) {
        return draft(version, "The bridge is closed, version " + version + ".").finish();
    }

    /** A usable version that says this. */
    public static RawArticle version(int version, String text) {
        return draft(version, text).finish();
    }

    public static RawArticle canceled(int version) {
        return draft(version, "KILL").status(ArticleStatus.CANCELED).finish();
    }

    public static RawArticle withheld(int version) {
        return draft(version, "Not yet, version " + version + ".")
                .status(ArticleStatus.WITHHELD)
                .finish();
    }

    public static RawArticle embargoed(int version, Instant until) {
        return draft(version, "Secret, version " + version + ".")
                .embargoedUntil(until.atOffset(ZoneOffset.UTC))
                .embargoStated(until.toString())
                .finish();
    }

    /** A draft of a version to change further. */
    public static RawArticleDraft draft(int version, String text) {
        String sha256 = CloudEvent.sha256((version + text).getBytes(StandardCharsets.UTF_8));
        return new RawArticleDraft(
                        ArticleId.parse("coast:bridge"),
                        NINE.plusSeconds(60L * version),
                        new Provenance("ninjs-2.0", "UTF-8", List.of(), sha256, NINE))
                .version(version)
                .headline("Harbour bridge closed")
                .body(new Body(Body.Kind.PLAIN, text));
    }
}
