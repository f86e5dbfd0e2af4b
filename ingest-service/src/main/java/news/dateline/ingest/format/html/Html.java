package news.dateline.ingest.format.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import news.dateline.ingest.value.Dates;
import news.dateline.ingest.value.Guids;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;
import news.dateline.ingest.xml.RootTag;
import news.dateline.model.Body;
import news.dateline.model.RawArticle;
import news.dateline.model.RawArticleDraft;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A web page or a fragment of one. Structured data (schema.org JSON-LD) is believed first; the text is its
 * {@code articleBody}, else the main text of the page.
 */
public final class Html implements WireFormat {
    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|article|section|main|div|h[1-6]|p|br|script|title|meta)\\b[^>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LD_JSON =
            Pattern.compile("<script[^>]+application/ld\\+json", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "html";
    }

    @Override
    public boolean recognises(Content content) {
        RootTag root = content.rootTag();
        if (root != null) {
            return TAG.matcher("<" + root.name() + ">").matches()
                    || TAG.matcher(content.text()).find();
        }
        String type = content.delivery().contentType();
        boolean declared = type != null && type.startsWith("text/html");
        return LD_JSON.matcher(content.text()).find()
                || (declared && TAG.matcher(content.text()).find());
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        Document document = Jsoup.parse(content.page());
        Page page = new Page(document);
        List<String> repairs = new ArrayList<>();
        List<JsonLd> articles = structured(page, repairs);
        boolean onlyData = content.rootTag() == null;
        if (articles.isEmpty() && onlyData && !page.scripts().isEmpty()) {
            throw new UnreadableException(Reason.NOT_AN_ARTICLE, "structured data without an Article among its nodes");
        }
        if (articles.isEmpty()) {
            return List.of(new Outcome.Parsed(unstructured(content, document, page)));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (JsonLd article : articles) {
            Element main = articles.size() == 1 ? MainText.find(document.clone()) : null;
            outcomes.add(SchemaOrgArticle.outcome(content, article, page, main, repairs));
        }
        return outcomes;
    }

    private static List<JsonLd> structured(Page page, List<String> repairs) {
        List<JsonLd> articles = new ArrayList<>();
        for (String script : page.scripts()) {
            JsonNode root = JsonLd.parse(script, repairs);
            if (root == null) {
                repairs.add("left out structured data that is no JSON");
            } else {
                articles.addAll(JsonLd.articles(root));
            }
        }
        return articles;
    }

    private RawArticle unstructured(Content content, Document document, Page page) throws UnreadableException {
        String headline = page.headline();
        String byline = page.byline();
        String address = Texts.first(page.address(), content.delivery().address());
        String modified = page.modified();
        String language = page.language();
        Map<String, String> ext = keywords(page);
        Element main = MainText.find(document);
        String body = main == null ? "" : main.html();
        if (main == null || main.text().isBlank()) {
            throw new UnreadableException(Reason.NOT_AN_ARTICLE, "a page without a story: no paragraph of text");
        }
        Instant created = Dates.instant(modified);
        String guid = Texts.first(Guids.clean(address), Guids.ofContent(String.valueOf(headline) + "\n" + main.text()));
        return new RawArticleDraft(
                        Guids.id(content.delivery().provider(), String.valueOf(guid)),
                        created == null ? content.delivery().receivedAt() : created,
                        content.provenance(name(), List.of()))
                .headline(headline)
                .byline(byline)
                .language(language)
                .body(new Body(Body.Kind.HTML, body))
                .links(links(address))
                .ext(ext)
                .finish();
    }

    static List<news.dateline.model.Link> links(@Nullable String address) {
        return address == null ? List.of() : List.of(new news.dateline.model.Link(address, "canonical", null));
    }

    private static Map<String, String> keywords(Page page) {
        String keywords = page.meta("keywords", "news_keywords");
        return keywords == null ? Map.of() : Map.of("keywords", keywords);
    }
}
