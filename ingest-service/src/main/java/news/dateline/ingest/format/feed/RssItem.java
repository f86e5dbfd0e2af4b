package news.dateline.ingest.format.feed;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.ingest.value.Dates;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.xml.Markup;
import news.dateline.ingest.xml.XmlElement;
import news.dateline.model.Body;
import org.jspecify.annotations.Nullable;

/** One RSS item, with its channel for what the item leaves unsaid. Modules: content, Dublin Core, Atom, media. */
final class RssItem {
    private final XmlElement channel;
    private final XmlElement item;
    private final Set<String> sharedLinks;

    /** @param sharedLinks links that identify no single item of the channel */
    RssItem(XmlElement channel, XmlElement item, Set<String> sharedLinks) {
        this.channel = channel;
        this.item = item;
        this.sharedLinks = sharedLinks;
    }

    Outcome outcome(Content content, List<String> repairs, String position) {
        Entry entry = new Entry();
        String base = Texts.first(item.attribute("xml:base"), channel.attribute("xml:base"), channelLink());
        String link = FeedText.resolve(base, link());
        String guid = Texts.line(item.textOf("guid"));
        entry.guid(Texts.first(guid, item.attribute("about"), text("identifier"), ownPart()))
                .headline(FeedText.plain(Texts.first(own("title"), text("title"))))
                .byline(byline())
                .language(Texts.first(text("language"), item.attribute("xml:lang"), channel.textOf("language")))
                .credit(Texts.first(FeedText.plain(item.textOf("source")), text("publisher")))
                .rights(Texts.first(
                        text("rights"), text("copyright"), channel.textOf("copyright"), channel.textOf("rights")))
                .created(created())
                .body(body())
                .link(link, "canonical", null);
        boolean permanent = guid != null && guid.matches("https?://\\S+") && link == null;
        entry.link(permanent ? guid : null, "canonical", null);
        describe(entry, base);
        return entry.finish(content, "rss", repairs, position);
    }

    /** The list's address and the title, for an item that only leads to a list. */
    private @Nullable String ownPart() {
        String link = item.textOf("link");
        return link != null && sharedLinks.contains(link) ? link + "#" + text("title") : null;
    }

    private void describe(Entry entry, @Nullable String base) {
        item.children("category").forEach(category -> subject(entry, category));
        item.children("subject").forEach(subject -> subject(entry, subject));
        item.children("coverage").forEach(coverage -> entry.place(coverage.text()));
        item.children("enclosure")
                .forEach(file -> entry.link(FeedText.resolve(base, file.attribute("url")), "enclosure", null));
        item.descendants()
                .filter(element -> element.is("content") && element.attribute("url") != null)
                .forEach(media ->
                        entry.link(FeedText.resolve(base, media.attribute("url")), "enclosure", media.textOf("title")));
        entry.ext("comments", item.textOf("comments"));
        entry.ext("feed", FeedText.plain(channel.textOf("title")));
        entry.ext("point", text("point"));
    }

    private static void subject(Entry entry, XmlElement subject) {
        String name = FeedText.plain(subject.text());
        String domain = Texts.line(subject.attribute("domain"));
        entry.subject(domain == null || name == null ? name : domain + "/" + name, name);
    }

    /** An element without prefix; modules use the same names for other things. */
    private @Nullable String own(String name) {
        return item.children(name)
                .filter(element -> element.prefix().isEmpty())
                .map(XmlElement::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String text(String name) {
        return Texts.line(item.textOf(name));
    }

    private @Nullable String link() {
        return Texts.first(
                own("link"),
                item.children("link")
                        .map(link -> link.attribute("href"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private @Nullable String channelLink() {
        return channel.children("link")
                .map(link -> link.text().strip())
                .filter(text -> text.matches("https?://\\S+"))
                .findFirst()
                .orElse(null);
    }

    /** {@code ana@example.com (Ana Duarte)} names Ana Duarte. */
    private @Nullable String byline() {
        String creators = Texts.joined(", ", item.children("creator").map(XmlElement::text));
        String author = Texts.first(creators, authorName(), text("author"), text("managingEditor"));
        if (author == null) {
            return null;
        }
        String name = author.replaceFirst("^\\S+@\\S+\\s*\\((.+)\\)$", "$1");
        return FeedText.plain(name);
    }

    private @Nullable String authorName() {
        return Texts.joined(", ", item.children("author").map(author -> author.textOf("name")));
    }

    /** The latest of what the item says of its own dates. */
    private @Nullable Instant created() {
        return Stream.of("updated", "modified", "pubDate", "pubdate", "published", "date", "created", "issued")
                .flatMap(name -> item.children(name).map(XmlElement::text))
                .map(Dates::instant)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** The fullest text: content module, XHTML body, then the description. */
    private Body body() {
        List<XmlElement> encoded = item.children("encoded").toList();
        for (XmlElement element : encoded) {
            if (!element.text().isBlank()) {
                return new Body(Body.Kind.HTML, element.text().strip());
            }
        }
        XmlElement xhtml = item.children()
                .filter(element -> element.is("body") || element.is("div"))
                .findFirst()
                .orElse(null);
        if (xhtml != null && !xhtml.text().isBlank()) {
            return new Body(Body.Kind.HTML, Markup.inside(xhtml));
        }
        return description();
    }

    private Body description() {
        XmlElement description = item.children("description")
                .findFirst()
                .or(() -> item.children("summary").findFirst())
                .orElse(null);
        if (description == null) {
            return new Body(Body.Kind.PLAIN, "");
        }
        if (description.children().findAny().isPresent()) {
            // An item that was never closed holds the next ones.
            return new Body(Body.Kind.HTML, Markup.inside(description, name -> name.equals("item") ? "" : name));
        }
        String text = description.text().strip();
        return new Body(FeedText.isMarkup(text) ? Body.Kind.HTML : Body.Kind.PLAIN, text);
    }
}
