package news.dateline.ingest.format.newsml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.xml.Markup;
import news.dateline.ingest.xml.XmlElement;
import news.dateline.model.Body;
import org.jspecify.annotations.Nullable;

/** The text of a NITF document and the lines above it (NITF 3.6, body.head and body.content). */
final class NitfStory {
    /** NITF's names that HTML spells otherwise; the empty string drops what is not text of the story. */
    private static final Map<String, String> HTML = Map.ofEntries(
            Map.entry("hl1", "h2"),
            Map.entry("hl2", "h3"),
            Map.entry("block", "div"),
            Map.entry("bq", "blockquote"),
            Map.entry("media", "figure"),
            Map.entry("media-caption", "figcaption"),
            Map.entry("media-reference", ""),
            Map.entry("media-metadata", ""),
            Map.entry("media-object", ""),
            Map.entry("media-producer", ""),
            Map.entry("nitf-table", "div"),
            Map.entry("nitf-table-metadata", ""),
            Map.entry("fn", "p"),
            Map.entry("fn-label", "sup"),
            Map.entry("fn-value", "span"),
            Map.entry("credit", "cite"),
            Map.entry("datasource", "cite"),
            Map.entry("lang", "span"));

    private final Optional<XmlElement> head;
    private final Optional<XmlElement> content;

    NitfStory(XmlElement nitf) {
        this.head = nitf.at("body", "body.head");
        this.content = nitf.at("body", "body.content");
    }

    /** {@code hl1} of {@code hedline}, which some providers spell {@code headline}. */
    @Nullable
    String headline() {
        XmlElement headline = headlines().orElse(null);
        if (headline == null) {
            return null;
        }
        String first = Texts.line(headline.textOf("hl1"));
        return first != null || headline.children().findAny().isPresent() ? first : Texts.line(headline.text());
    }

    /** The lower headlines, in order. */
    @Nullable
    String subheadlines() {
        return headlines()
                .map(lines -> Texts.joined(
                        " / ",
                        lines.children()
                                .filter(line -> line.name().matches("hl[2-9]"))
                                .map(XmlElement::text)))
                .orElse(null);
    }

    private Optional<XmlElement> headlines() {
        return head.flatMap(lines -> lines.children()
                .filter(line -> line.is("hedline") || line.is("headline"))
                .findFirst());
    }

    @Nullable
    String byline() {
        return head.map(lines -> Texts.joined(", ", lines.children("byline").map(NitfStory::byline)))
                .orElse(null);
    }

    /** The name and, after a comma, the title, which some print on a line of its own. */
    private static @Nullable String byline(XmlElement byline) {
        String title = byline.textOf("byttl");
        String whole = byline.text();
        if (title == null) {
            return Texts.line(whole);
        }
        String name = Texts.line(whole.replace(title, " "));
        return name == null ? Texts.line(title) : name + ", " + Texts.line(title);
    }

    @Nullable
    String line(String name) {
        return head.map(lines -> Texts.line(lines.textOf(name))).orElse(null);
    }

    /** Notes to editors and readers above the story. */
    @Nullable
    String notes() {
        return head.map(lines -> Texts.joined("\n", lines.children("note").map(XmlElement::text)))
                .orElse(null);
    }

    Body body() {
        String html = content.map(text -> Markup.inside(text, name -> HTML.getOrDefault(name, name)))
                .orElse("");
        return new Body(Body.Kind.HTML, html);
    }

    /** What the text itself names, by the element that marks it. */
    List<String> marked(String element) {
        return content.stream()
                .flatMap(XmlElement::descendants)
                .filter(part -> part.is(element))
                .map(part -> Texts.line(part.text()))
                .flatMap(Stream::ofNullable)
                .distinct()
                .collect(Collectors.toList());
    }
}
