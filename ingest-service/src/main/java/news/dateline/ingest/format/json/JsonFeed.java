package news.dateline.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.ingest.value.Dates;
import news.dateline.ingest.value.Guids;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;
import news.dateline.model.Body;
import news.dateline.model.Link;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import news.dateline.model.Subject;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.x (jsonfeed.org); one article an item. Values of the wrong kind count as absent, as its readers do. */
public final class JsonFeed implements WireFormat {
    @Override
    public String name() {
        return "json-feed";
    }

    @Override
    public boolean recognises(Content content) {
        if (!content.looksLikeJson() || !content.text().contains("jsonfeed.org/version")) {
            return false;
        }
        try {
            return content.json().path("version").asText().contains("jsonfeed.org/version/");
        } catch (UnreadableException e) {
            // Broken JSON is the JSON formats' last member's to refuse.
            return false;
        }
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        Properties feed = new Properties(content.json());
        List<Properties> items = feed.objects("items");
        if (items.isEmpty()) {
            String title = feed.line("title");
            throw new UnreadableException(
                    Reason.NO_CONTENT, "JSON Feed without items" + (title == null ? "" : ": " + title), "/items");
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            outcomes.add(item(content, feed, items.get(i), "/items/" + i));
        }
        return outcomes;
    }

    private static Outcome item(Content content, Properties feed, Properties item, String position) {
        String headline = Texts.line(string(item, "title"));
        Body body = body(item);
        String page = Texts.first(string(item, "url"), string(item, "external_url"));
        String guid = Texts.first(Guids.clean(item.text("id")), Guids.clean(page));
        if (headline == null && body.text().isBlank() && guid == null) {
            return new Outcome.Refused(Reason.NO_CONTENT, "an item without id, title, text and address", position);
        }
        Instant created = Dates.instant(Texts.first(string(item, "date_modified"), string(item, "date_published")));
        RawArticle article = new RawArticleDraft(
                        Guids.id(
                                content.delivery().provider(),
                                guid == null ? Guids.ofContent(headline + "\n" + body.text()) : guid),
                        created == null ? content.delivery().receivedAt() : created,
                        content.provenance("json-feed", List.of()))
                .headline(headline)
                .byline(Texts.first(authors(item), authors(feed)))
                .language(Texts.first(string(item, "language"), string(feed, "language")))
                .body(body)
                .subjects(item.texts("tags").stream()
                        .map(tag -> new Subject(tag.strip(), tag.strip()))
                        .toList())
                .links(links(item, page))
                .ext(ext(feed, item))
                .finish();
        return new Outcome.Parsed(article);
    }

    private static @Nullable String string(Properties properties, String name) {
        JsonNode node = properties.node(name);
        return node != null && node.isTextual() ? properties.text(name) : null;
    }

    private static Body body(Properties item) {
        String html = string(item, "content_html");
        if (html != null) {
            return new Body(Body.Kind.HTML, html);
        }
        String text = Texts.first(string(item, "content_text"), string(item, "summary"));
        return new Body(Body.Kind.PLAIN, text == null ? "" : text);
    }

    private static @Nullable String authors(Properties of) {
        Stream<Properties> all = Stream.concat(of.objects("authors").stream(), Stream.of(of.object("author")));
        return Texts.joined(", ", all.map(author -> string(author, "name")));
    }

    private static List<Link> links(Properties item, @Nullable String page) {
        List<Link> links = new ArrayList<>();
        if (page != null) {
            links.add(new Link(page, "canonical", null));
        }
        for (Properties attachment : item.objects("attachments")) {
            String url = string(attachment, "url");
            if (url != null) {
                links.add(new Link(url, "enclosure", Texts.line(string(attachment, "title"))));
            }
        }
        return links;
    }

    private static Map<String, String> ext(Properties feed, Properties item) {
        Map<String, String> ext = new LinkedHashMap<>();
        String title = Texts.line(string(feed, "title"));
        if (title != null) {
            ext.put("feed", title);
        }
        String summary = Texts.line(string(item, "summary"));
        if (summary != null) {
            ext.put("summary", summary);
        }
        return ext;
    }
}
