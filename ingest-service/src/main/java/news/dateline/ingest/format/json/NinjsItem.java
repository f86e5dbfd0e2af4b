package news.dateline.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.ingest.format.newsml.NitfText;
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
import org.jspecify.annotations.Nullable;

/** One ninjs item as an article. The property names are those of 1.x; 2.x and 3.x put plurals and lists of roles. */
final class NinjsItem {
    private final Properties item;
    private final Map<String, String> ext = new LinkedHashMap<>();

    private NinjsItem(Properties item) {
        this.item = item;
    }

    static RawArticle article(Content content, Properties item) throws UnreadableException {
        int generation = generation(item);
        // Fingerpost systems send ninjs with lists of their own shape.
        boolean dialect = item.has("source-feed");
        List<String> repairs = dialect ? List.of() : NinjsRules.check(item, generation);
        String guid = Guids.clean(item.text("uri"));
        if (guid == null) {
            throw new UnreadableException(Reason.INVALID, "ninjs: uri must be present and not blank", "/uri");
        }
        ArticleStatus status = Statuses.parse(item.text("pubstatus"));
        if (status == null) {
            throw new UnreadableException(
                    Reason.INVALID, "ninjs: pubstatus must be usable, withheld or canceled", "/pubstatus");
        }
        Instant created = Dates.instant(item.text("versioncreated", "firstcreated", "contentcreated"));
        RawArticleDraft draft = new RawArticleDraft(
                Guids.id(content.delivery().provider(), guid),
                created == null ? content.delivery().receivedAt() : created,
                content.provenance(format(item, generation), repairs));
        return new NinjsItem(item).fill(draft.status(status), status);
    }

    /** 3.0 introduced camel case, 2.0 the lists of headlines and bodies. */
    private static int generation(Properties item) {
        String stated = version(item);
        if (stated != null && stated.matches("[123]\\..*")) {
            return stated.charAt(0) - '0';
        }
        boolean lists = Stream.of("headlines", "bodies", "descriptions", "by", "subjects", "people", "places")
                .anyMatch(name -> item.has(name) && !item.has("body_text") && !item.has("headline"));
        return lists ? 2 : 1;
    }

    private static @Nullable String version(Properties item) {
        return Texts.first(
                item.object("standard").text("version"),
                item.object("$standard").text("version"));
    }

    private static String format(Properties item, int generation) {
        String stated = version(item);
        return "ninjs-" + (stated != null && stated.matches("[123]\\.\\d{1,2}") ? stated : generation + ".x");
    }

    private RawArticle fill(RawArticleDraft draft, ArticleStatus status) throws UnreadableException {
        Integer version = Texts.number(item.text("version"), 1, Integer.MAX_VALUE);
        String headline = Texts.first(item.line("headline"), role("headlines", "main"), item.line("title"));
        Body body = body();
        if (headline == null && body.text().isBlank() && status == ArticleStatus.USABLE) {
            throw new UnreadableException(Reason.NO_CONTENT, "ninjs: neither a headline nor a text");
        }
        Embargo.put(draft, item.text("embargoed"));
        extend();
        return draft.version(version == null ? 1 : version)
                .urgency(Texts.urgency(item.text("urgency")))
                .headline(headline)
                .byline(item.line("byline", "by"))
                .dateline(item.line("dateline"))
                .slug(item.line("slugline", "slug"))
                .editorialNote(item.text("ednote"))
                .body(body)
                .language(item.text("language"))
                .subjects(subjects())
                .places(places())
                .credit(Texts.first(item.line("creditline"), role("descriptions", "creditline")))
                .copyright(Texts.first(item.text("copyrightnotice"), item.text("copyrightholder")))
                .usageTerms(item.text("usageterms", "usage"))
                .links(links())
                .ext(ext)
                .finish();
    }

    private Body body() {
        String html = Texts.first(markup("body"), value("bodies", true));
        if (html != null) {
            return new Body(Body.Kind.HTML, html);
        }
        String text = Texts.first(item.text("body_text"), value("bodies", false));
        if (text != null) {
            return NitfText.body(text).orElse(new Body(Body.Kind.PLAIN, text));
        }
        String caption = Texts.first(markup("description"), value("descriptions", true));
        String plain = Texts.first(
                item.text("description_text"), role("descriptions", "caption"), value("descriptions", false));
        if (caption == null && plain == null) {
            return new Body(Body.Kind.PLAIN, "");
        }
        ext.put("bodyFrom", "description");
        return caption == null ? new Body(Body.Kind.PLAIN, String.valueOf(plain)) : new Body(Body.Kind.HTML, caption);
    }

    private @Nullable String markup(String name) {
        return item.text(name + "_xhtml", name + "_html", name + "_html5", name + "_sup");
    }

    private @Nullable String value(String list, boolean markup) {
        for (Properties entry : item.objects(list)) {
            String value = entry.text("value");
            String type = entry.text("contenttype");
            boolean html = type == null
                    ? value != null && value.matches("(?s).*</?(p|div|section|br|h[1-6])\\b[^>]*>.*")
                    : type.contains("html");
            if (value != null && html == markup && !"creditline".equals(entry.text("role"))) {
                return value;
            }
        }
        return null;
    }

    /** The value in that role; for headlines the first when none has it. */
    private @Nullable String role(String list, String role) {
        List<Properties> entries = item.objects(list);
        for (Properties entry : entries) {
            if (role.equals(entry.text("role"))) {
                return entry.line("value");
            }
        }
        return list.equals("headlines") && !entries.isEmpty() ? entries.get(0).line("value") : null;
    }

    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (Properties subject : item.objects("subject", "subjects")) {
            String code = code(subject);
            String name = subject.line("name");
            if (code != null || name != null) {
                subjects.add(new Subject(code == null ? String.valueOf(name) : code, name));
            }
        }
        for (String code : item.object("subjects").texts("code")) {
            subjects.add(new Subject(code, null));
        }
        return subjects;
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Properties place : item.objects("place", "places")) {
            String name = place.line("name");
            String code = code(place);
            if (name != null || code != null) {
                places.add(new Place(name == null ? String.valueOf(code) : name, code));
            }
        }
        return places;
    }

    private static @Nullable String code(Properties concept) {
        String code = concept.text("code");
        String scheme = concept.text("scheme");
        if (code != null && scheme != null) {
            return scheme.endsWith("/") || scheme.endsWith("#") ? scheme + code : scheme + ":" + code;
        }
        return Texts.first(code, concept.text("uri"), concept.text("literal"));
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        item.objects("renditions").forEach(rendition -> link(links, "rendition", rendition, "href"));
        members("renditions").forEach(rendition -> link(links, "rendition", rendition, "href"));
        item.objects("associations").forEach(associated -> link(links, "association", associated, "uri"));
        members("associations").forEach(associated -> link(links, "association", associated, "uri"));
        return links;
    }

    private Stream<Properties> members(String object) {
        return item.object(object).all().values().stream()
                .filter(JsonNode::isObject)
                .map(Properties::new);
    }

    private static void link(List<Link> links, String rel, Properties target, String property) {
        String href = target.text(property);
        if (href != null) {
            links.add(new Link(href, rel, Texts.first(target.line("title"), target.line("headline"))));
        }
    }

    private void extend() {
        for (String name : List.of("type", "profile", "firstcreated", "located", "priority", "usn", "expires")) {
            String value = item.line(name);
            if (value != null) {
                ext.put(name, value);
            }
        }
        for (String list :
                List.of("person", "people", "organisation", "organisations", "genre", "genres", "infosources")) {
            String names = Texts.joined("; ", item.objects(list).stream().map(entry -> entry.line("name")));
            if (names != null) {
                ext.put(list, names);
            }
        }
    }
}
