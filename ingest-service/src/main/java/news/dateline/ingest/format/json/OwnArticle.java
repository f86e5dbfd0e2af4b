package news.dateline.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;
import news.dateline.model.InvalidJsonException;
import news.dateline.model.Json;
import news.dateline.model.RawArticle;

/** Our own raw article, as read back from a topic; it keeps its provenance. */
public final class OwnArticle implements WireFormat {
    private static final Json<RawArticle> JSON = Json.of(RawArticle.class);

    @Override
    public String name() {
        return "dateline";
    }

    @Override
    public boolean recognises(Content content) {
        if (!content.looksLikeJson() || !content.text().contains("\"provenance\"")) {
            return false;
        }
        try {
            JsonNode article = content.json();
            return article.path("provenance").has("wireFormat") && article.has("id") && article.has("body");
        } catch (UnreadableException e) {
            // Broken JSON is the JSON formats' last member's to refuse.
            return false;
        }
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        RawArticle article;
        try {
            article = JSON.read(content.jsonText().getBytes(StandardCharsets.UTF_8));
        } catch (InvalidJsonException e) {
            throw new UnreadableException(Reason.INVALID, String.valueOf(e.getMessage()));
        }
        String provider = content.delivery().provider();
        if (!provider.equals(article.id().provider()) && !provider.equals(Delivery.LOCAL)) {
            throw new UnreadableException(
                    Reason.FORBIDDEN,
                    "an article of provider " + article.id().provider() + " in a delivery of " + provider,
                    "/id");
        }
        return List.of(new Outcome.Parsed(article));
    }
}
