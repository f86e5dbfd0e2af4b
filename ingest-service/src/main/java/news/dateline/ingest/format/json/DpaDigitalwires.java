package news.dateline.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;

/** The JSON of dpa's digitalwires service: one entry, a list of entries, or an answer that holds such a list. */
public final class DpaDigitalwires implements WireFormat {
    @Override
    public String name() {
        return "dpa-digitalwires";
    }

    @Override
    public boolean recognises(Content content) {
        if (!content.looksLikeJson() || !content.text().contains("\"urn\"")) {
            return false;
        }
        try {
            List<JsonNode> entries = entries(content.json());
            return !entries.isEmpty() && entries.stream().allMatch(DpaDigitalwires::isEntry);
        } catch (UnreadableException e) {
            // Broken JSON is the JSON formats' last member's to refuse.
            return false;
        }
    }

    private static boolean isEntry(JsonNode entry) {
        boolean named = entry.path("format").asText().startsWith("digitalwires");
        return entry.has("urn") && (named || (entry.has("article_html") && entry.has("version_created")));
    }

    private static List<JsonNode> entries(JsonNode root) {
        JsonNode list = root.isArray() ? root : root.path("entries");
        List<JsonNode> entries = new ArrayList<>();
        if (list.isArray()) {
            list.forEach(entries::add);
        } else if (root.isObject()) {
            entries.add(root);
        }
        return entries;
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        List<Outcome> outcomes = new ArrayList<>();
        for (JsonNode entry : entries(content.json())) {
            outcomes.add(outcome(content, entry));
        }
        return outcomes;
    }

    private static Outcome outcome(Content content, JsonNode entry) {
        try {
            return new Outcome.Parsed(DpaEntry.article(content, new Properties(entry)));
        } catch (UnreadableException e) {
            return e.refused();
        }
    }
}
