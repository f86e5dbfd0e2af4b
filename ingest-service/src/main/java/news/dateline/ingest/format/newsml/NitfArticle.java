package news.dateline.ingest.format.newsml;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
import news.dateline.ingest.xml.XmlDocument;
import news.dateline.ingest.xml.XmlElement;
import news.dateline.model.ArticleStatus;
import news.dateline.model.Body;
import news.dateline.model.Link;
import news.dateline.model.Place;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import news.dateline.model.Subject;
import org.jspecify.annotations.Nullable;

/** A NITF document's metadata (NITF 3.6, head and docdata) and story as an article. */
final class NitfArticle {
    private final XmlElement nitf;
    private final Optional<XmlElement> docdata;
    private final NitfStory story;
    private final List<String> repairs;

    private NitfArticle(XmlElement nitf, List<String> repairs) {
        this.nitf = nitf;
        this.docdata = nitf.at("head", "docdata");
        this.story = new NitfStory(nitf);
        this.repairs = repairs;
    }

    static RawArticle article(Content content, XmlDocument document) throws UnreadableException {
        return new NitfArticle(document.root(), new ArrayList<>(document.repairs())).article(content);
    }

    private RawArticle article(Content content) throws UnreadableException {
        String headline = Texts.first(story.headline(), Texts.line(nitf.textOf("head", "title")));
        Body body = story.body();
        ArticleStatus status = status();
        if (headline == null && body.text().isBlank() && status == ArticleStatus.USABLE) {
            throw new UnreadableException(Reason.NO_CONTENT, "NITF: neither a headline nor a text");
        }
        Instant issued = date("date.issue");
        RawArticleDraft draft = new RawArticleDraft(
                Guids.id(content.delivery().provider(), guid(headline, body)),
                issued == null ? content.delivery().receivedAt() : issued,
                content.provenance("nitf", repairs));
        embargo(draft, issued);
        return describe(draft.status(status).headline(headline).body(body));
    }

    private RawArticle describe(RawArticleDraft draft) {
        XmlElement key = docdata.flatMap(data -> data.child("du-key")).orElse(null);
        String version = key == null ? null : Texts.first(key.attribute("version"), key.attribute("generation"));
        Integer number = Texts.number(version, 1, Integer.MAX_VALUE);
        return draft.version(number == null ? 1 : number)
                .urgency(Texts.urgency(attribute("urgency", "ed-urg")))
                .byline(story.byline())
                .dateline(Texts.first(story.line("dateline"), null))
                .slug(Texts.first(
                        key == null ? null : key.attribute("key"),
                        story.line("slugline"),
                        attribute("fixture", "fix-id")))
                .editorialNote(Texts.joined("\n", Stream.of(attribute("ed-msg", "info"), story.notes())))
                .language(nitf.attribute("xml:lang"))
                .subjects(subjects())
                .places(places())
                .credit(Texts.first(story.line("distributor"), Texts.line(nitf.textOf("body", "body.end", "tagline"))))
                .copyright(copyright())
                .usageTerms(attribute("doc.rights", "owner") == null ? null : rights())
                .links(links())
                .ext(ext())
                .finish();
    }

    private String guid(@Nullable String headline, Body body) {
        String id = Guids.clean(Texts.first(attribute("doc-id", "id-string"), nitf.attribute("uno")));
        return id == null ? Guids.ofContent(headline + "\n" + body.text()) : id;
    }

    private ArticleStatus status() throws UnreadableException {
        String word = docdata.map(data -> data.attribute("management-status")).orElse(null);
        ArticleStatus status = Statuses.parse(word);
        if (status == null) {
            throw new UnreadableException(
                    Reason.INVALID, "NITF: management-status must be usable, embargoed, withheld or canceled: " + word);
        }
        return status;
    }

    private @Nullable Instant date(String element) {
        String norm = attribute(element, "norm");
        Dates.Stated stated = Dates.parse(norm);
        if (norm != null && stated == null) {
            repairs.add(element + " is no date and not used");
        }
        return stated == null ? null : stated.instantOrUtc();
    }

    /** The release date holds a story back only when it is later than the issue. */
    private void embargo(RawArticleDraft draft, @Nullable Instant issued) {
        String release = attribute("date.release", "norm");
        Dates.Stated stated = Dates.parse(release);
        boolean past =
                stated != null && issued != null && !stated.instantOrUtc().isAfter(issued);
        boolean dayOnly = stated != null && !stated.timed() && issued == null;
        if (!past && !dayOnly) {
            Embargo.put(draft, release);
        }
    }

    private @Nullable String attribute(String element, String attribute) {
        return docdata.flatMap(data -> data.child(element))
                .map(child -> Texts.line(child.attribute(attribute)))
                .orElse(null);
    }

    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        nitf.at("head", "tobject").stream()
                .flatMap(object -> object.children("tobject.subject"))
                .forEach(subject -> {
                    String name = Texts.line(Texts.first(
                            subject.attribute("tobject.subject.detail"),
                            subject.attribute("tobject.subject.matter"),
                            subject.attribute("tobject.subject.type")));
                    String number = Texts.line(subject.attribute("tobject.subject.refnum"));
                    if (number != null) {
                        subjects.add(new Subject("iptc:" + number, name));
                    } else if (name != null) {
                        subjects.add(new Subject(name, name));
                    }
                });
        identified("classifier").forEach(classifier -> {
            String name = Texts.first(Texts.line(classifier.text()), Texts.line(classifier.attribute("value")));
            if (name != null) {
                subjects.add(new Subject(
                        String.valueOf(Texts.first(classifier.attribute("value"), name))
                                .strip(),
                        name));
            }
        });
        return subjects;
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        identified("location").forEach(location -> {
            String code = Texts.line(location.attribute("location-code"));
            String name = Texts.first(Texts.line(location.text()), code);
            if (name != null) {
                places.add(new Place(name, code));
            }
        });
        return places;
    }

    private Stream<XmlElement> identified(String name) {
        return docdata.flatMap(data -> data.child("identified-content")).stream()
                .flatMap(content -> content.children(name));
    }

    private @Nullable String copyright() {
        String holder = attribute("doc.copyright", "holder");
        String year = attribute("doc.copyright", "year");
        return holder == null ? story.line("rights") : year == null ? holder : holder + ", " + year;
    }

    private @Nullable String rights() {
        return docdata.flatMap(data -> data.child("doc.rights"))
                .map(rights -> Texts.joined(", ", rights.attributes().values().stream()))
                .orElse(null);
    }

    private List<Link> links() {
        return nitf.at("body", "body.content").stream()
                .flatMap(XmlElement::descendants)
                .filter(element -> element.is("media-reference"))
                .flatMap(reference -> Stream.ofNullable(Texts.line(reference.attribute("source")))
                        .map(source -> new Link(source, "media", Texts.line(reference.attribute("alternate-text")))))
                .toList();
    }

    private Map<String, String> ext() {
        Map<String, String> ext = new LinkedHashMap<>();
        put(ext, "subheadline", story.subheadlines());
        put(ext, "abstract", story.line("abstract"));
        put(
                ext,
                "priority",
                docdata.map(data -> data.child("urgency")
                                .map(u -> u.attribute("id"))
                                .orElse(null))
                        .orElse(null));
        put(
                ext,
                "keywords",
                Texts.joined(
                        "; ",
                        docdata.flatMap(data -> data.child("key-list")).stream()
                                .flatMap(list -> list.children("keyword"))
                                .map(keyword -> keyword.attribute("key"))));
        put(ext, "person", Texts.joined("; ", identified("person").map(XmlElement::text)));
        put(ext, "org", Texts.joined("; ", identified("org").map(XmlElement::text)));
        put(ext, "expires", attribute("date.expire", "norm"));
        put(
                ext,
                "replaces",
                docdata.map(data -> data.attribute("management-doc-idref")).orElse(null));
        return ext;
    }

    private static void put(Map<String, String> ext, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            ext.put(name, value);
        }
    }
}
