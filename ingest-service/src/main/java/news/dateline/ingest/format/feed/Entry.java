package news.dateline.ingest.format.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.ingest.value.Guids;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.model.ArticleStatus;
import news.dateline.model.Body;
import news.dateline.model.Link;
import news.dateline.model.Place;
import news.dateline.model.RawArticleDraft;
import news.dateline.model.Subject;
import org.jspecify.annotations.Nullable;

/** What every kind of feed says of an entry, put together piece by piece. Feeds have no versions, only dates. */
final class Entry {
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, String> ext = new LinkedHashMap<>();
    private @Nullable String guid;
    private @Nullable String headline;
    private @Nullable String byline;
    private @Nullable String language;
    private @Nullable String credit;
    private @Nullable String rights;
    private @Nullable Instant created;
    private Body body = new Body(Body.Kind.PLAIN, "");
    private ArticleStatus status = ArticleStatus.USABLE;

    Entry guid(@Nullable String value) {
        guid = value;
        return this;
    }

    Entry headline(@Nullable String value) {
        headline = value;
        return this;
    }

    Entry byline(@Nullable String value) {
        byline = value;
        return this;
    }

    Entry language(@Nullable String value) {
        language = value;
        return this;
    }

    Entry credit(@Nullable String value) {
        credit = value;
        return this;
    }

    Entry rights(@Nullable String value) {
        rights = value;
        return this;
    }

    /** @param value absent when the feed gives no date that can be read */
    Entry created(@Nullable Instant value) {
        created = value;
        return this;
    }

    Entry body(Body value) {
        body = value;
        return this;
    }

    Entry canceled() {
        status = ArticleStatus.CANCELED;
        return this;
    }

    Entry subject(@Nullable String code, @Nullable String name) {
        String first = Texts.first(code, name);
        if (first != null) {
            subjects.add(new Subject(first.strip(), Texts.line(name)));
        }
        return this;
    }

    Entry place(@Nullable String name) {
        String line = Texts.line(name);
        if (line != null) {
            places.add(new Place(line, null));
        }
        return this;
    }

    Entry link(@Nullable String href, @Nullable String rel, @Nullable String title) {
        if (href != null
                && !href.isBlank()
                && links.stream().noneMatch(link -> link.href().equals(href))) {
            links.add(new Link(href, Texts.line(rel), Texts.line(title)));
        }
        return this;
    }

    Entry ext(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            ext.putIfAbsent(name, value.strip());
        }
        return this;
    }

    /** @param position of the entry in its feed, for a refusal */
    Outcome finish(Content content, String format, List<String> repairs, String position) {
        String page = links.isEmpty() ? null : links.get(0).href();
        boolean empty = headline == null && body.text().isBlank() && page == null && Guids.clean(guid) == null;
        if (empty && status == ArticleStatus.USABLE) {
            return new Outcome.Refused(
                    Reason.NO_CONTENT, "an entry without identifier, title, text and link", position);
        }
        String id = Texts.first(Guids.clean(guid), Guids.clean(page));
        RawArticleDraft draft = new RawArticleDraft(
                Guids.id(
                        content.delivery().provider(),
                        id == null ? Guids.ofContent(headline + "\n" + body.text()) : id),
                created == null ? content.delivery().receivedAt() : created,
                content.provenance(format, repairs));
        return new Outcome.Parsed(draft.status(status)
                .headline(headline)
                .byline(byline)
                .language(language)
                .credit(credit)
                .copyright(rights)
                .body(body)
                .subjects(subjects)
                .places(places)
                .links(links)
                .ext(ext)
                .finish());
    }
}
