package news.dateline.ingest.format.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;

/** Structured data that stands alone, without a page around it. */
public final class SchemaOrgJson implements WireFormat {
    @Override
    public String name() {
        return "json-ld";
    }

    @Override
    public boolean recognises(Content content) {
        if (!content.looksLikeJson() || !content.text().contains("schema.org")) {
            return false;
        }
        try {
            JsonNode root = content.json();
            JsonNode first = root.isArray() ? root.path(0) : root;
            return first.has("@context") || first.has("@type") || first.has("@graph");
        } catch (UnreadableException e) {
            // Broken JSON is refused by the JSON formats' last member.
            return false;
        }
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        List<JsonLd> articles = JsonLd.articles(content.json());
        if (articles.isEmpty()) {
            throw new UnreadableException(Reason.NOT_AN_ARTICLE, "structured data without an Article among its nodes");
        }
        return articles.stream()
                .map(article -> SchemaOrgArticle.outcome(content, article, null, null, List.of()))
                .toList();
    }
}
