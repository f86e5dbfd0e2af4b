package news.dateline.ingest.format.newsml;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.ingest.value.Dates;
import news.dateline.ingest.value.Embargo;
import news.dateline.ingest.value.Guids;
import news.dateline.ingest.value.Statuses;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.xml.Markup;
import news.dateline.ingest.xml.XmlElement;
import news.dateline.model.ArticleStatus;
import news.dateline.model.Body;
import news.dateline.model.Link;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import news.dateline.model.Subject;
import org.jspecify.annotations.Nullable;

/** A NewsML 1.x item's story as an article (NewsML 1.2 functional specification). */
final class NewsMl1Item {
    private final XmlElement root;
    private final XmlElement item;
    private final XmlElement story;
    private final boolean oneOfMany;

    /**
     * @param story the component that holds the story: the item itself when there is no component
     * @param oneOfMany whether the item holds the story in several languages
     */
    NewsMl1Item(XmlElement root, XmlElement item, XmlElement story, boolean oneOfMany) {
        this.root = root;
        this.item = item;
        this.story = story;
        this.oneOfMany = oneOfMany;
    }

    /**
     * Components beside each other that have a headline and a language of their own are one story in many languages.
     */
    static List<XmlElement> stories(XmlElement item) {
        Optional<XmlElement> top = item.child("NewsComponent");
        List<XmlElement> inner = top.stream()
                .flatMap(component -> component.children("NewsComponent"))
                .filter(component -> component.at("NewsLines", "HeadLine").isPresent()
                        && language(component) != null
                        && component.child("NewsComponent").isPresent())
                .toList();
        return inner.size() > 1 ? inner : List.of(top.orElse(item));
    }

    RawArticle article(Content content, List<String> repairs) throws UnreadableException {
        String guid = guid();
        ArticleStatus status =
                Statuses.parse(formal(item.at("NewsManagement", "Status").orElse(null)));
        if (status == null) {
            throw new UnreadableException(
                    Reason.INVALID, "NewsML 1: Status must be Usable, Embargoed, Withheld or Canceled");
        }
        Instant created = Dates.instant(Texts.first(
                item.textOf("NewsManagement", "ThisRevisionCreated"), root.textOf("NewsEnvelope", "DateAndTime")));
        Body body = body();
        String headline = line("HeadLine");
        if (status == ArticleStatus.USABLE && headline == null && body.text().isBlank()) {
            throw new UnreadableException(Reason.NO_CONTENT, "NewsML 1: neither a headline nor a text");
        }
        RawArticleDraft draft = new RawArticleDraft(
                Guids.id(content.delivery().provider(), guid),
                created == null ? content.delivery().receivedAt() : created,
                content.provenance("newsml-1", repairs));
        embargo(draft.status(status), status);
        return describe(draft.headline(headline).body(body));
    }

    private RawArticle describe(RawArticleDraft draft) {
        Integer version =
                Texts.number(item.textOf("Identification", "NewsIdentifier", "RevisionId"), 1, Integer.MAX_VALUE);
        return draft.version(version == null ? 1 : version)
                .urgency(Texts.urgency(
                        formal(item.at("NewsManagement", "Urgency").orElse(null))))
                .byline(line("ByLine"))
                .dateline(line("DateLine"))
                .slug(Texts.first(line("SlugLine"), Texts.line(item.textOf("Identification", "NameLabel"))))
                .editorialNote(Texts.joined("\n", instructions()))
                .language(Texts.first(
                        language(story),
                        all("Language")
                                .map(NewsMl1Item::formal)
                                .filter(name -> name != null)
                                .findFirst()
                                .orElse(null)))
                .subjects(subjects())
                .credit(line("CreditLine"))
                .copyright(line("CopyrightLine"))
                .usageTerms(line("RightsLine"))
                .links(links())
                .ext(ext())
                .finish();
    }

    /** The public identifier without its revision, so that all revisions are one story. */
    private String guid() throws UnreadableException {
        String whole = Texts.line(item.textOf("Identification", "NewsIdentifier", "PublicIdentifier"));
        String id = whole == null ? parts() : whole.replaceFirst("^(urn:newsml:[^:]+:\\d+:[^:]+):\\d+[AUN]?$", "$1");
        String clean = Guids.clean(id);
        if (clean == null) {
            throw new UnreadableException(Reason.INVALID, "NewsML 1: an item must have a NewsIdentifier");
        }
        String language = language(story);
        return oneOfMany && language != null ? clean + "#" + language : clean;
    }

    private @Nullable String parts() {
        XmlElement identifier = item.at("Identification", "NewsIdentifier").orElse(null);
        String id = identifier == null ? null : identifier.textOf("NewsItemId");
        return identifier == null || id == null
                ? null
                : "urn:newsml:" + identifier.textOf("ProviderId") + ":" + identifier.textOf("DateId") + ":" + id;
    }

    /** A status that changes to usable at a time is an embargo until then. */
    private void embargo(RawArticleDraft draft, ArticleStatus status) {
        XmlElement future = item.at("NewsManagement", "StatusWillChange").orElse(null);
        if (future != null
                && status == ArticleStatus.WITHHELD
                && "usable".equalsIgnoreCase(formal(future.child("FutureStatus").orElse(null)))) {
            Embargo.put(draft.status(ArticleStatus.USABLE), future.textOf("DateAndTime"));
        }
    }

    /** All elements of that name in the story, the outermost first; the whole item's when the story has none. */
    private Stream<XmlElement> all(String name) {
        List<XmlElement> within =
                story.descendants().filter(element -> element.is(name)).toList();
        return within.isEmpty() ? item.descendants().filter(element -> element.is(name)) : within.stream();
    }

    /** A news line that belongs to the story and not to a picture in it. */
    private @Nullable String line(String name) {
        return all("NewsLines")
                .flatMap(lines -> lines.children(name))
                .map(line -> Texts.line(line.text()))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String formal(@Nullable XmlElement element) {
        return element == null ? null : Texts.line(element.attribute("FormalName"));
    }

    private static @Nullable String language(XmlElement component) {
        return component
                .at("DescriptiveMetadata", "Language")
                .map(NewsMl1Item::formal)
                .orElse(null);
    }

    private Stream<@Nullable String> instructions() {
        return item.child("NewsManagement").stream()
                .flatMap(management -> management.children("Instruction"))
                .map(instruction -> Texts.first(instruction.text(), formal(instruction)));
    }

    private Body body() {
        List<XmlElement> components = story.descendants()
                .filter(element -> element.is("NewsComponent"))
                .toList();
        Optional<XmlElement> main = components.stream()
                .filter(component -> String.valueOf(
                                formal(component.child("Role").orElse(null)))
                        .toLowerCase(Locale.ROOT)
                        .matches("main|body|maintext|main text|text"))
                .findFirst();
        return main.stream()
                .flatMap(NewsMl1Item::contents)
                .findFirst()
                .or(() -> contents(story).findFirst())
                .orElse(new Body(Body.Kind.PLAIN, ""));
    }

    private static Stream<Body> contents(XmlElement within) {
        return within.descendants()
                .filter(element -> element.is("ContentItem"))
                .filter(content -> !type(content).matches(".*(css|image|video|audio|javascript).*"))
                .flatMap(content -> content.children("DataContent"))
                .map(NewsMl1Item::text)
                .filter(body -> !body.text().isBlank());
    }

    private static String type(XmlElement content) {
        String mime = formal(content.child("MimeType").orElse(null));
        String format = formal(content.child("Format").orElse(null));
        return (mime + " " + format).toLowerCase(Locale.ROOT);
    }

    private static Body text(XmlElement data) {
        Optional<XmlElement> nitf =
                data.descendants().filter(part -> part.is("nitf")).findFirst();
        if (nitf.isPresent()) {
            return new NitfStory(nitf.get()).body();
        }
        Optional<XmlElement> body = data.descendants()
                .filter(part -> part.is("body") || part.is("body.content"))
                .findFirst();
        if (body.isPresent()) {
            return new Body(Body.Kind.HTML, Markup.inside(body.get()));
        }
        if (data.children().findAny().isPresent()) {
            return new Body(Body.Kind.HTML, Markup.inside(data));
        }
        String text = data.text().strip();
        boolean markup = text.matches("(?s).*</?(p|div|br|body|h[1-6])\\b[^>]*>.*");
        return new Body(markup ? Body.Kind.HTML : Body.Kind.PLAIN, text);
    }

    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        all("SubjectCode")
                .flatMap(XmlElement::children)
                .map(NewsMl1Item::formal)
                .filter(code -> code != null)
                .distinct()
                .forEach(code -> subjects.add(new Subject("iptc:" + code, null)));
        item.descendants()
                .filter(element -> element.is("Property")
                        && String.valueOf(formal(element)).contains("Keyword")
                        && element.attribute("Value") != null)
                .map(property -> Texts.line(property.attribute("Value")))
                .filter(value -> value != null)
                .distinct()
                .forEach(value -> subjects.add(new Subject(value, value)));
        return subjects;
    }

    private List<Link> links() {
        return story.descendants()
                .filter(element -> element.is("ContentItem") && element.attribute("Href") != null)
                .map(content ->
                        new Link(String.valueOf(content.attribute("Href")).strip(), "media", null))
                .filter(link -> !link.href().isBlank())
                .distinct()
                .toList();
    }

    private Map<String, String> ext() {
        Map<String, String> ext = new LinkedHashMap<>();
        put(ext, "type", formal(item.at("NewsManagement", "NewsItemType").orElse(null)));
        put(ext, "firstcreated", item.textOf("NewsManagement", "FirstCreated"));
        put(ext, "subheadline", line("SubHeadLine"));
        put(ext, "keywords", Texts.joined("; ", all("KeywordLine").map(XmlElement::text)));
        put(
                ext,
                "genre",
                all("Genre")
                        .map(NewsMl1Item::formal)
                        .filter(name -> name != null)
                        .findFirst()
                        .orElse(null));
        put(
                ext,
                "infosource",
                Texts.joined(
                        "; ",
                        all("Source")
                                .flatMap(source -> source.children("Party"))
                                .map(NewsMl1Item::formal)));
        return ext;
    }

    private static void put(Map<String, String> ext, String name, @Nullable String value) {
        if (value != null) {
            ext.put(name, value);
        }
    }
}
