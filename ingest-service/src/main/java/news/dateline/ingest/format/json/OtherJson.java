package news.dateline.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;

/** JSON that no format above recognises: refused, with what is wrong or what it seems to be. */
public final class OtherJson implements WireFormat {
    private static final int NAMES_SHOWN = 6;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean recognises(Content content) {
        return content.looksLikeJson();
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        JsonNode root = content.json();
        if (root.has("$schema")
                && (root.has("properties") || root.has("$defs") || root.has("definitions") || root.has("allOf"))) {
            throw new UnreadableException(Reason.NOT_AN_ARTICLE, "a JSON Schema describes articles and is none");
        }
        List<String> names = new ArrayList<>();
        root.fieldNames().forEachRemaining(names::add);
        throw new UnreadableException(
                Reason.UNKNOWN_FORMAT,
                "JSON of no known format: expected the properties of ninjs, digitalwires, JSON Feed or schema.org, found "
                        + (names.isEmpty()
                                ? root.getNodeType()
                                : names.subList(0, Math.min(NAMES_SHOWN, names.size()))));
    }
}
