package news.dateline.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;
import org.jspecify.annotations.Nullable;

/** News in JSON (IPTC ninjs 1.x, 2.x, 3.x), one item or an array of items. */
public final class Ninjs implements WireFormat {
    private static final List<String> CHARACTERISTIC = List.of(
            "versioncreated",
            "headline",
            "headlines",
            "body_text",
            "body_xhtml",
            "body_html",
            "bodies",
            "pubstatus",
            "representationtype",
            "renditions",
            "associations",
            "descriptions",
            "description_text",
            "slugline",
            "copyrightholder");

    @Override
    public String name() {
        return "ninjs";
    }

    @Override
    public boolean recognises(Content content) {
        JsonNode item = firstItem(content);
        if (item == null || !item.isObject()) {
            return false;
        }
        Properties properties = new Properties(item);
        return !properties.has("$schema")
                && !properties.has("@context")
                && (properties.has("uri") || properties.has("pubstatus"))
                && CHARACTERISTIC.stream().anyMatch(properties::has);
    }

    private static @Nullable JsonNode firstItem(Content content) {
        if (!content.looksLikeJson()) {
            return null;
        }
        try {
            JsonNode root = content.json();
            return root.isArray() ? root.get(0) : root;
        } catch (UnreadableException e) {
            // Broken JSON is the JSON formats' last member's to refuse.
            return null;
        }
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        JsonNode root = content.json();
        if (!root.isArray()) {
            return List.of(item(content, root, ""));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < root.size(); i++) {
            outcomes.add(item(content, root.get(i), "/" + i));
        }
        return outcomes;
    }

    private static Outcome item(Content content, JsonNode node, String position) {
        try {
            if (!node.isObject()) {
                throw new UnreadableException(Reason.INVALID, "a ninjs item must be an object", position);
            }
            return new Outcome.Parsed(NinjsItem.article(content, new Properties(node)));
        } catch (UnreadableException e) {
            Outcome.Refused refused = e.refused();
            String at = position + (refused.position() == null ? "" : refused.position());
            return new Outcome.Refused(refused.reason(), refused.detail(), at.isEmpty() ? null : at);
        }
    }
}
