package news.dateline.ingest.format.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.ingest.value.Dates;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.xml.Markup;
import news.dateline.ingest.xml.XmlElement;
import news.dateline.model.Body;
import org.jspecify.annotations.Nullable;

/** One Atom entry, with its feed for what the entry leaves unsaid (RFC 4287, section 4; Atom 0.3 by its names). */
final class AtomEntry {
    private final XmlElement feed;
    private final XmlElement entry;

    AtomEntry(XmlElement feed, XmlElement entry) {
        this.feed = feed;
        this.entry = entry;
    }

    Outcome outcome(Content content, List<String> repairs, String position) {
        if (entry.is("deleted-entry")) {
            return new Entry()
                    .guid(entry.attribute("ref"))
                    .created(Dates.instant(entry.attribute("when")))
                    .ext("comment", entry.textOf("comment"))
                    .canceled()
                    .finish(content, "atom", repairs, position);
        }
        Entry article = new Entry()
                .guid(Texts.line(entry.textOf("id")))
                .headline(construct("title"))
                .byline(byline())
                .language(Texts.first(entry.attribute("xml:lang"), feed.attribute("xml:lang")))
                .credit(entry.at("source")
                        .map(source -> FeedText.plain(source.textOf("title")))
                        .orElse(null))
                .rights(Texts.first(
                        construct("rights"),
                        construct("copyright"),
                        FeedText.plain(feed.textOf("rights")),
                        FeedText.plain(feed.textOf("copyright"))))
                .created(created())
                .body(body());
        links(article);
        entry.children("category")
                .forEach(category -> article.subject(
                        Texts.first(category.attribute("term"), category.text()),
                        Texts.first(category.attribute("label"), category.attribute("term"))));
        article.ext("feed", FeedText.plain(feed.textOf("title")));
        article.ext("point", Texts.line(entry.textOf("point")));
        return article.finish(content, "atom", repairs, position);
    }

    /** Text constructs say by their type what they hold; only XHTML is markup of the document itself. */
    private @Nullable String construct(String name) {
        XmlElement element = entry.child(name).orElse(null);
        if (element == null) {
            return null;
        }
        String type = type(element);
        return type.equals("text") ? Texts.line(element.text()) : FeedText.plain(value(element));
    }

    private static String type(XmlElement element) {
        String type = element.attribute("type");
        return type == null ? "text" : type.strip().toLowerCase(java.util.Locale.ROOT);
    }

    private static String value(XmlElement element) {
        if ("base64".equals(element.attribute("mode"))) {
            try {
                return new String(Base64.getMimeDecoder().decode(element.text().strip()), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                // What is no base64 after all stands for itself.
                return element.text();
            }
        }
        return element.children().findAny().isPresent() ? Markup.inside(element) : element.text();
    }

    private Body body() {
        return Stream.of("content", "summary")
                .flatMap(entry::children)
                .filter(element -> element.attribute("src") == null)
                .map(AtomEntry::text)
                .filter(body -> !body.text().isBlank())
                .findFirst()
                .orElse(new Body(Body.Kind.PLAIN, ""));
    }

    private static Body text(XmlElement element) {
        String type = type(element);
        String value = value(element).strip();
        boolean elements = element.children().findAny().isPresent();
        boolean plain = !elements
                && (type.equals("text") || type.equals("text/plain"))
                && !("escaped".equals(element.attribute("mode")) && FeedText.isMarkup(value));
        return new Body(plain ? Body.Kind.PLAIN : Body.Kind.HTML, value);
    }

    private @Nullable String byline() {
        String own = names(entry);
        return own != null ? own : names(feed);
    }

    private static @Nullable String names(XmlElement element) {
        return Texts.joined(
                ", ",
                Stream.concat(element.children("author"), element.children("creator"))
                        .map(author -> Texts.first(
                                author.textOf("name"), author.child("email").isPresent() ? null : author.text())));
    }

    private @Nullable Instant created() {
        return Stream.of("updated", "modified", "issued", "published", "created", "date")
                .map(entry::textOf)
                .map(Dates::instant)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The page first; it stands for the entry when there is no id. */
    private void links(Entry article) {
        String base = Texts.first(entry.attribute("xml:base"), feed.attribute("xml:base"), home());
        List<XmlElement> links = entry.children("link").toList();
        for (XmlElement link : links) {
            if ("alternate".equals(rel(link))) {
                article.link(FeedText.resolve(base, address(link)), "canonical", null);
            }
        }
        for (XmlElement link : links) {
            article.link(FeedText.resolve(base, address(link)), rel(link), link.attribute("title"));
        }
    }

    private static @Nullable String address(XmlElement link) {
        return Texts.first(link.attribute("href"), link.text());
    }

    private static String rel(XmlElement link) {
        return Objects.requireNonNullElse(link.attribute("rel"), "alternate");
    }

    private @Nullable String home() {
        return feed.children("link")
                .filter(link -> rel(link).equals("alternate") || rel(link).equals("self"))
                .map(AtomEntry::address)
                .filter(href -> href != null && href.matches("https?://\\S+"))
                .findFirst()
                .orElse(null);
    }
}
