package news.dateline.ingest.format.html;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.ingest.value.Dates;
import news.dateline.ingest.value.Guids;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.model.Body;
import news.dateline.model.Place;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import news.dateline.model.Subject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** A schema.org Article and its kin (NewsArticle, LiveBlogPosting …) as an article. */
final class SchemaOrgArticle {
    private final JsonLd article;
    private final @Nullable Page page;
    private final @Nullable Element main;

    private SchemaOrgArticle(JsonLd article, @Nullable Page page, @Nullable Element main) {
        this.article = article;
        this.page = page;
        this.main = main;
    }

    /**
     * @param page the page it stands in; null when it stands alone
     * @param main the page's main text, when the page is about this article only
     */
    static Outcome outcome(
            Content content, JsonLd article, @Nullable Page page, @Nullable Element main, List<String> repairs) {
        SchemaOrgArticle reader = new SchemaOrgArticle(article, page, main);
        String headline = Texts.line(Texts.first(
                unescaped(article.first("headline", "name", "alternativeHeadline")),
                page == null ? null : page.headline()));
        Body body = reader.body();
        if (headline == null && body.text().isBlank()) {
            return new Outcome.Refused(Reason.NO_CONTENT, "a schema.org article with neither headline nor text", null);
        }
        return new Outcome.Parsed(reader.parsed(content, headline, body, repairs));
    }

    private RawArticle parsed(Content content, @Nullable String headline, Body body, List<String> repairs) {
        String address = Texts.first(address(), content.delivery().address());
        Instant created = Dates.instant(Texts.first(
                article.first("dateModified"),
                article.first("datePublished", "dateCreated", "uploadDate"),
                page == null ? null : page.modified()));
        String guid = Texts.first(Guids.clean(address), Guids.ofContent(String.valueOf(headline) + "\n" + body.text()));
        return new RawArticleDraft(
                        Guids.id(content.delivery().provider(), String.valueOf(guid)),
                        created == null ? content.delivery().receivedAt() : created,
                        content.provenance(page == null ? "json-ld" : "html-jsonld", repairs))
                .headline(headline)
                .byline(Texts.first(article.line("author"), article.line("creator")))
                .dateline(article.line("dateline"))
                .language(Texts.first(article.first("inLanguage"), page == null ? null : page.language()))
                .body(body)
                .subjects(subjects())
                .places(article.texts("contentLocation")
                        .map(name -> new Place(name.strip(), null))
                        .toList())
                .credit(Texts.first(article.first("creditText"), article.first("publisher", "sourceOrganization")))
                .copyright(article.first("copyrightNotice", "copyrightHolder"))
                .usageTerms(article.first("usageInfo", "license"))
                .links(Html.links(address))
                .ext(ext())
                .finish();
    }

    private @Nullable String address() {
        return Texts.first(
                article.first("url"),
                article.nodes("mainEntityOfPage")
                        .map(node -> node.first("@id", "url"))
                        .filter(id -> id != null)
                        .findFirst()
                        .orElse(null),
                article.first("mainEntityOfPage"),
                article.first("@id", "identifier"),
                page == null ? null : page.address());
    }

    private Body body() {
        String text = article.paragraphs("articleBody", "text", "reviewBody");
        String updates =
                article.nodes("liveBlogUpdate").map(SchemaOrgArticle::update).collect(Collectors.joining("\n"));
        if (!updates.isBlank()) {
            return new Body(Body.Kind.HTML, (text == null ? "" : "<p>" + escape(text) + "</p>\n") + updates);
        }
        if (text != null && !text.equals(article.first("headline"))) {
            boolean markup = text.matches("(?s).*</?(p|div|br|h[1-6]|a|strong|em)\\b[^>]*>.*");
            return markup ? new Body(Body.Kind.HTML, text) : new Body(Body.Kind.PLAIN, String.valueOf(unescaped(text)));
        }
        if (main != null && main.hasText()) {
            return new Body(Body.Kind.HTML, main.html());
        }
        String description = unescaped(article.first("description"));
        return new Body(Body.Kind.PLAIN, description == null ? "" : description);
    }

    private static String update(JsonLd update) {
        String headline = update.first("headline", "name");
        String text = update.paragraphs("articleBody", "text");
        return (headline == null ? "" : "<h2>" + escape(headline) + "</h2>")
                + (text == null ? "" : "<p>" + escape(text) + "</p>");
    }

    /** Live blogs put markup or plain text in their bodies; both become text. */
    private static String escape(String text) {
        return Entities.escape(Jsoup.parseBodyFragment(text).text());
    }

    private static @Nullable String unescaped(@Nullable String text) {
        return text == null || text.indexOf('&') < 0 ? text : org.jsoup.parser.Parser.unescapeEntities(text, false);
    }

    private List<Subject> subjects() {
        Stream<String> about = Stream.concat(article.texts("about"), article.texts("articleSection"));
        return about.map(String::strip)
                .distinct()
                .map(name -> new Subject(name, name))
                .toList();
    }

    private Map<String, String> ext() {
        Map<String, String> ext = new LinkedHashMap<>();
        ext.put("type", article.types().collect(Collectors.joining(" ")));
        for (String name : List.of(
                "datePublished", "keywords", "alternativeHeadline", "correction", "backstory", "isAccessibleForFree")) {
            String value = article.line(name);
            if (value != null) {
                ext.put(name, value);
            }
        }
        return ext;
    }
}
