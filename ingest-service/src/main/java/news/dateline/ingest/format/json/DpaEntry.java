package news.dateline.ingest.format.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import news.dateline.model.ArticleStatus;
import news.dateline.model.Body;
import news.dateline.model.Link;
import news.dateline.model.Place;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import news.dateline.model.Subject;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** One digitalwires entry as an article: the same that dpa's NewsML-G2 of the story gives. */
final class DpaEntry {
    private final Properties entry;
    private final List<Properties> categories;

    private DpaEntry(Properties entry) {
        this.entry = entry;
        this.categories = entry.objects("categories");
    }

    static RawArticle article(Content content, Properties entry) throws UnreadableException {
        String guid = Guids.clean(entry.text("urn"));
        if (guid == null) {
            throw new UnreadableException(Reason.INVALID, "digitalwires: urn must be present", "/urn");
        }
        ArticleStatus status = Statuses.parse(entry.text("pubstatus"));
        if (status == null) {
            throw new UnreadableException(
                    Reason.INVALID, "digitalwires: pubstatus must be usable, withheld or canceled", "/pubstatus");
        }
        Instant created = Dates.instant(entry.text("version_created"));
        RawArticleDraft draft = new RawArticleDraft(
                Guids.id(content.delivery().provider(), guid),
                created == null ? content.delivery().receivedAt() : created,
                content.provenance("dpa-digitalwires", List.of()));
        return new DpaEntry(entry).fill(draft.status(status), status);
    }

    private RawArticle fill(RawArticleDraft draft, ArticleStatus status) throws UnreadableException {
        Integer version = Texts.number(entry.text("version"), 1, Integer.MAX_VALUE);
        String headline = entry.line("headline");
        Body body = body();
        if (DpaStory.isTrial(names("keyword"), headline)) {
            throw new UnreadableException(
                    Reason.NOT_AN_ARTICLE, "a trial transmission, as its keyword and headline say");
        }
        if (status == ArticleStatus.USABLE && headline == null && body.text().isBlank()) {
            throw new UnreadableException(Reason.NO_CONTENT, "digitalwires: neither a headline nor a text");
        }
        Embargo.put(draft, entry.text("embargoed"));
        return draft.version(version == null ? 1 : version)
                .urgency(Texts.urgency(entry.text("urgency")))
                .headline(headline)
                .byline(isPicture() ? null : entry.line("byline"))
                .dateline(entry.line("dateline"))
                .editorialNote(
                        Texts.joined("\n", entry.objects("ednotes").stream().map(note -> note.text("ednote"))))
                .body(body)
                .language(entry.text("language"))
                .subjects(subjects())
                .places(places())
                .credit(entry.line("creditline"))
                .copyright(entry.text("copyrightnotice"))
                .usageTerms(entry.text("usageterms"))
                .links(links())
                .ext(ext())
                .finish();
    }

    /** A picture's entry has its photographer as byline, and its own rendition as only association. */
    private boolean isPicture() {
        return entry.text("article_html") == null
                && entry.objects("associations").stream()
                        .anyMatch(
                                association -> String.valueOf(entry.text("urn")).equals(association.text("urn")));
    }

    private Body body() {
        String html = entry.text("article_html");
        String infobox = entry.text("infobox_html");
        if (html != null || infobox != null) {
            return new Body(Body.Kind.HTML, DpaStory.body(html == null ? "" : html, infobox));
        }
        String caption = entry.objects("descriptions").stream()
                .filter(description -> "drol:caption".equals(description.text("role")))
                .map(description -> description.text("description"))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
        return new Body(Body.Kind.PLAIN, caption);
    }

    private Stream<Properties> category(String type) {
        return categories.stream().filter(category -> ("dnltype:" + type).equals(category.text("type")));
    }

    private List<String> names(String type) {
        return category(type)
                .map(category -> category.line("name"))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private List<Subject> subjects() {
        return Stream.of("desk", "dpasubject")
                .flatMap(this::category)
                .flatMap(category -> {
                    String name = category.line("name");
                    String code = Texts.first(category.text("qcode"), name);
                    return code == null ? Stream.<Subject>empty() : Stream.of(new Subject(code, name));
                })
                .toList();
    }

    private List<Place> places() {
        Stream<Place> areas = category("geosubject").flatMap(area -> place(area.line("name"), area.text("qcode")));
        Stream<Place> points = category("poi")
                .flatMap(poi -> place(
                        Texts.first(poi.object("geojson").object("properties").line("name"), poi.line("name")), null));
        return Stream.concat(areas, points).toList();
    }

    private static Stream<Place> place(@Nullable String name, @Nullable String code) {
        return name == null ? Stream.empty() : Stream.of(new Place(name, code));
    }

    /** Pictures and links each by rank, taken in turn, as in the NewsML-G2 of the same story. */
    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Properties association : entry.objects("associations")) {
            String urn = association.text("urn");
            if (urn != null && !isPicture()) {
                links.add(new Link(urn, "seeAlso", association.line("headline")));
            }
        }
        String box = entry.text("linkbox_html");
        if (box != null) {
            Jsoup.parseBodyFragment(box)
                    .select("a[href~=\\S]")
                    .forEach(link -> links.add(new Link(link.attr("href"), "seeAlso", Texts.line(link.text()))));
        }
        return links;
    }

    private Map<String, String> ext() {
        Map<String, String> ext = new LinkedHashMap<>();
        ext.put("type", isPicture() ? "picture" : "text");
        put(
                ext,
                "signal",
                Texts.first(
                        entry.text("signal"),
                        Texts.joined(" ", category("signal").map(signal -> signal.text("qcode")))));
        put(ext, "service", Texts.joined(" ", category("wire").map(wire -> wire.text("qcode"))));
        put(ext, "contentcreated", entry.text("content_created"));
        put(ext, "creator", Texts.joined("; ", names("creator").stream()));
        put(ext, "contributor", Texts.joined("; ", names("contributor").stream()));
        // dpa's NewsML-G2 holds the first genre only.
        put(ext, "genre", Texts.joined("; ", names("genre").stream().limit(1)));
        put(ext, "located", Texts.joined("; ", names("located").stream()));
        put(ext, "infosource", Texts.joined("; ", names("infosource").stream()));
        put(ext, "keywords", Texts.joined("; ", names("keyword").stream()));
        put(ext, "subhead", entry.line("subhead"));
        put(ext, "kicker", entry.line("kicker"));
        put(ext, "teaser", entry.line("teaser"));
        for (Properties description : entry.objects("descriptions")) {
            String role = description.text("role");
            put(
                    ext,
                    role == null ? "description" : role.substring(role.indexOf(':') + 1),
                    description.line("description"));
        }
        return ext;
    }

    private static void put(Map<String, String> ext, String name, @Nullable String value) {
        if (value != null) {
            ext.putIfAbsent(name, value);
        }
    }
}
