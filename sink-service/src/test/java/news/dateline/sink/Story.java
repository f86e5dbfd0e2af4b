package news.dateline.sink;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
import news.dateline.model.RawArticleDraft;
import news.dateline.model.Span;

/** A version of one story on a pier, in the making. */
final class Story {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final int version;
    private final List<Entity> people = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private Lifecycle.State state = Lifecycle.State.LIVE;

    private Story(int version) {
        this.version = version;
    }

    static Story version(int version) {
        return new Story(version);
    }

    Story person(String name) {
        people.add(new Entity(key(name), EntityType.PERSON, name, List.of(name), List.of(), null, 0.5, null));
        return this;
    }

    Story quote(String words, String... speakers) {
        String key = CloudEvent.sha256(words.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
        List<String> keys = Stream.of(speakers).map(Story::key).toList();
        quotes.add(new Quote(
                key, QuoteKind.DIRECT, words, List.of(new Span(0, 1)), null, null, keys, List.of(), 0.9, 0, true));
        return this;
    }

    Story withdrawn() {
        state = Lifecycle.State.WITHDRAWN;
        return this;
    }

    EnrichedArticle article() {
        boolean live = state == Lifecycle.State.LIVE;
        return new EnrichedArticle(
                new RawArticleDraft(
                                ArticleId.parse("coast:pier"),
                                NINE,
                                new Provenance("plain", "UTF-8", List.of(), CloudEvent.sha256(new byte[0]), NINE))
                        .version(version)
                        .headline("Pier to reopen")
                        .body(new Body(Body.Kind.PLAIN, ""))
                        .finish(),
                new Lifecycle(state, version > 1 ? version - 1 : null, null),
                live ? "The pier reopens." : "",
                new Alignment(List.of()),
                "en",
                null,
                List.of(),
                live ? people : List.of(),
                live ? quotes : List.of(),
                List.of(),
                new Enrichment("news.raw.v1", 0, 1, "test"));
    }

    private static String key(String name) {
        return "person:" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
