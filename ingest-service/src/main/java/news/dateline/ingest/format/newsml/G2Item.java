package news.dateline.ingest.format.newsml;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.ingest.format.dpa.DpaStory;
import news.dateline.ingest.value.Dates;
import news.dateline.ingest.value.Embargo;
import news.dateline.ingest.value.Guids;
import news.dateline.ingest.value.Statuses;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.xml.XmlElement;
import news.dateline.model.ArticleStatus;
import news.dateline.model.Body;
import news.dateline.model.Link;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import org.jspecify.annotations.Nullable;

/**
 * A newsItem or packageItem as an article (NewsML-G2 2.35 specification, item and content metadata). An item without
 * any content is an article too: the standard allows it, and as a new version it takes the content back.
 */
final class G2Item {
    private final XmlElement item;
    private final XmlElement itemMeta;
    private final XmlElement contentMeta;
    private final boolean dpa;

    private G2Item(XmlElement item) {
        this.item = item;
        this.itemMeta = item.child("itemMeta").orElse(item);
        this.contentMeta = item.child("contentMeta").orElse(item);
        String profile = itemMeta.textOf("profile");
        this.dpa = profile != null && profile.startsWith("dpa");
    }

    static RawArticle article(Content content, XmlElement item, List<String> repairs) throws UnreadableException {
        return new G2Item(item).article(content, repairs);
    }

    private RawArticle article(Content content, List<String> repairs) throws UnreadableException {
        String guid = Guids.clean(item.attribute("guid"));
        if (guid == null) {
            throw new UnreadableException(Reason.INVALID, "NewsML-G2: an item must have a guid");
        }
        ArticleStatus status = Statuses.parse(code(itemMeta.child("pubStatus")));
        if (status == null) {
            throw new UnreadableException(Reason.INVALID, "NewsML-G2: pubStatus must be usable, withheld or canceled");
        }
        Instant created = Dates.instant(itemMeta.textOf("versionCreated"));
        RawArticleDraft draft = new RawArticleDraft(
                Guids.id(content.delivery().provider(), guid),
                created == null ? content.delivery().receivedAt() : created,
                content.provenance("newsml-g2", repairs));
        return fill(draft.status(status));
    }

    private RawArticle fill(RawArticleDraft draft) throws UnreadableException {
        Integer version = Texts.number(item.attribute("version"), 1, Integer.MAX_VALUE);
        String headline = headline();
        Body body = body();
        String slug = Texts.line(contentMeta.textOf("slugline"));
        List<Link> links = links();
        if (DpaStory.isTrial(texts("keyword"), headline)) {
            throw new UnreadableException(
                    Reason.NOT_AN_ARTICLE, "a trial transmission, as its keyword and headline say");
        }
        Embargo.put(draft, itemMeta.textOf("embargoed"));
        describe(draft);
        return draft.version(version == null ? 1 : version)
                .headline(headline)
                .body(body)
                .slug(slug)
                .links(links)
                .ext(new G2Extensions(item, itemMeta, contentMeta).ext())
                .finish();
    }

    private void describe(RawArticleDraft draft) {
        draft.urgency(Texts.urgency(contentMeta.textOf("urgency")))
                .byline(Texts.line(contentMeta.textOf("by")))
                .dateline(Texts.line(contentMeta.textOf("dateline")))
                .serviceNumber(G2Concepts.serviceNumber(contentMeta))
                .editorialNote(Texts.joined("\n", notes()))
                .language(language())
                .subjects(G2Concepts.subjects(contentMeta))
                .places(G2Concepts.places(contentMeta))
                .credit(Texts.line(contentMeta.textOf("creditline")))
                .copyright(Texts.first(
                        item.textOf("rightsInfo", "copyrightNotice"),
                        item.textOf("rightsInfo", "copyrightHolder", "name")))
                .usageTerms(item.textOf("rightsInfo", "usageTerms"));
    }

    /** The headline of rank 1 or role title, else the first; else the item's title. */
    private @Nullable String headline() {
        List<XmlElement> headlines = contentMeta.children("headline").toList();
        Optional<XmlElement> main = headlines.stream()
                .filter(line -> "1".equals(line.attribute("rank"))
                        || G2Concepts.local(line.attribute("role")).matches("title|main|headline"))
                .findFirst();
        Optional<XmlElement> first = main.or(() -> headlines.stream().findFirst());
        return Texts.first(
                first.map(line -> Texts.line(line.text())).orElse(null), Texts.line(itemMeta.textOf("title")));
    }

    private Stream<@Nullable String> notes() {
        return itemMeta.children("edNote")
                .filter(note -> !G2Concepts.local(note.attribute("role")).equals("notepad"))
                .map(note -> (@Nullable String) note.text());
    }

    private @Nullable String language() {
        return Texts.first(
                contentMeta.child("language").map(tag -> tag.attribute("tag")).orElse(null),
                item.attribute("xml:lang"));
    }

    private List<String> texts(String name) {
        return contentMeta.children(name).map(element -> element.text().strip()).toList();
    }

    private static @Nullable String code(Optional<XmlElement> concept) {
        return concept.map(element ->
                        Texts.first(element.attribute("qcode"), element.attribute("uri"), element.attribute("literal")))
                .map(code -> code.substring(code.lastIndexOf('/') + 1))
                .orElse(null);
    }

    private Body body() {
        Body body = G2Content.body(item);
        if (!body.text().isBlank()) {
            return dpa ? new Body(Body.Kind.HTML, DpaStory.body(body.text(), null)) : body;
        }
        String caption = contentMeta
                .children("description")
                .filter(description ->
                        G2Concepts.local(description.attribute("role")).equals("caption"))
                .map(description -> description.text().strip())
                .findFirst()
                .orElse("");
        return caption.isEmpty() ? body : new Body(Body.Kind.PLAIN, caption);
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        itemMeta.children("link").forEach(link -> add(links, link, G2Concepts.local(link.attribute("rel"))));
        item.children("contentSet")
                .flatMap(set -> set.children("remoteContent"))
                .forEach(content -> add(links, content, "rendition"));
        item.children("groupSet")
                .flatMap(XmlElement::descendants)
                .filter(element -> element.is("itemRef"))
                .forEach(reference -> add(links, reference, "item"));
        return links;
    }

    private static void add(List<Link> links, XmlElement target, String rel) {
        String href = Texts.line(Texts.first(target.attribute("residref"), target.attribute("href")));
        if (href != null) {
            links.add(new Link(href, rel.isEmpty() ? null : rel, Texts.line(target.textOf("title"))));
        }
    }
}
