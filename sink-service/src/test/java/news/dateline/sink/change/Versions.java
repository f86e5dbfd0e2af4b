package news.dateline.sink.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.dateline.model.Alignment;
import news.dateline.model.ArticleId;
import news.dateline.model.Body;
import news.dateline.model.CloudEvent;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Enrichment;
import news.dateline.model.Entity;
import news.dateline.model.EntityType;
import news.dateline.model.Lifecycle;
import news.dateline.model.Provenance;
import news.dateline.model.Quote;
import news.dateline.model.QuoteKind;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import news.dateline.model.Span;
import news.dateline.model.VersionChange;
import org.jspecify.annotations.Nullable;

/** A version of a story in the making; people are named, quotes are {@code "…" said NAME}. */
final class Versions {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final int version;
    private final String text;
    private final List<Entity> people = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private Lifecycle.State state = Lifecycle.State.LIVE;
    private @Nullable VersionChange change;

    private Versions(int version, String text) {
        this.version = version;
        this.text = text;
    }

    static Versions version(int version, String text) {
        return new Versions(version, text);
    }

    Versions person(String name) {
        people.add(new Entity(
                "person:" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                EntityType.PERSON,
                name,
                List.of(name),
                List.of(),
                null,
                0.5,
                null));
        return this;
    }

    Versions quote(String words, String... speakers) {
        quotes.add(new Quote(
                "q"
                        + CloudEvent.sha256(words.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .substring(0, 8),
                QuoteKind.DIRECT,
                words,
                List.of(new Span(0, 1)),
                null,
                null,
                List.of(speakers),
                List.of(),
                0.9,
                0,
                true));
        return this;
    }

    Versions marked(VersionChange value) {
        change = value;
        return this;
    }

    Versions withdrawn() {
        state = Lifecycle.State.WITHDRAWN;
        return this;
    }

    Gist gist() {
        return Gist.of(article());
    }

    EnrichedArticle article() {
        RawArticle raw = new RawArticleDraft(
                        ArticleId.parse("coast:pier"),
                        NINE,
                        new Provenance("plain", "UTF-8", List.of(), CloudEvent.sha256(new byte[0]), NINE))
                .version(version)
                .headline("Pier to reopen")
                .body(new Body(Body.Kind.PLAIN, text))
                .finish();
        return new EnrichedArticle(
                raw,
                new Lifecycle(state, version > 1 ? version - 1 : null, change),
                text,
                new Alignment(List.of()),
                "en",
                null,
                List.of(),
                people,
                quotes,
                List.of(),
                new Enrichment("news.raw.v1", 0, 1, "test"));
    }
}
