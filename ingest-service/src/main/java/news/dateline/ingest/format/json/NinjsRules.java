package news.dateline.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.ingest.value.Dates;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the ninjs schemas (IPTC, 1.0 to 3.1) that decide whether a property says what its name says. Properties
 * the schemas do not know are extensions and pass.
 */
final class NinjsRules {
    private static final Set<String> STRINGS = Set.of(
            "uri",
            "type",
            "mimetype",
            "representationtype",
            "profile",
            "firstcreated",
            "versioncreated",
            "contentcreated",
            "embargoed",
            "pubstatus",
            "copyrightholder",
            "copyrightnotice",
            "usageterms",
            "ednote",
            "language",
            "title",
            "byline",
            "by",
            "headline",
            "slugline",
            "located",
            "expires");
    private static final Set<String> LISTS = Set.of(
            "person",
            "people",
            "organisation",
            "organisations",
            "place",
            "places",
            "subject",
            "subjects",
            "event",
            "events",
            "object",
            "objects",
            "infosource",
            "infosources",
            "genre",
            "genres",
            "headlines",
            "descriptions",
            "bodies");
    private static final Set<String> LISTS_SINCE_2 = Set.of("renditions", "associations", "altids");
    private static final Set<String> DATES = Set.of("firstcreated", "versioncreated", "contentcreated", "expires");

    private final Properties item;
    private final int generation;
    private final List<String> repairs = new ArrayList<>();

    private NinjsRules(Properties item, int generation) {
        this.item = item;
        this.generation = generation;
    }

    /**
     * @param generation 1, 2 or 3
     * @return what deviates from the rules and does no harm
     * @throws UnreadableException if a rule is broken
     */
    static List<String> check(Properties item, int generation) throws UnreadableException {
        NinjsRules rules = new NinjsRules(item, generation);
        for (Map.Entry<String, JsonNode> property : item.all().entrySet()) {
            rules.check(property.getKey(), property.getValue());
        }
        return rules.repairs;
    }

    private void check(String name, JsonNode value) throws UnreadableException {
        if (value.isNull()) {
            return;
        }
        if (STRINGS.contains(name) && !value.isTextual()) {
            throw broken(name, "a string", value);
        }
        if (name.equals("version") && !value.isTextual()) {
            tolerate(name, value.isInt(), "a string", value);
        }
        if (name.equals("urgency") && !value.isNumber()) {
            tolerate(name, value.isTextual(), "a number", value);
        }
        if (LISTS.contains(name)) {
            checkList(name, value);
        }
        if (LISTS_SINCE_2.contains(name) && generation > 1 && !value.isArray()) {
            throw broken(name, "an array", value);
        }
        if (LISTS_SINCE_2.contains(name) && generation == 1 && !value.isObject()) {
            throw broken(name, "an object", value);
        }
        if (DATES.contains(name) && !value.asText().isBlank() && Dates.parse(value.asText()) == null) {
            throw broken(name, "a date and time", value);
        }
    }

    private void checkList(String name, JsonNode value) throws UnreadableException {
        if (!value.isArray()) {
            throw broken(name, "an array of objects", value);
        }
        for (JsonNode element : value) {
            if (!element.isObject()) {
                throw broken(name, "an array of objects", element);
            }
        }
    }

    private void tolerate(String name, boolean harmless, String expected, JsonNode value) throws UnreadableException {
        if (!harmless) {
            throw broken(name, expected, value);
        }
        repairs.add(name + " must be " + expected + ", read from a " + kind(value));
    }

    private UnreadableException broken(String name, String expected, @Nullable JsonNode found) {
        return new UnreadableException(
                Reason.INVALID,
                "ninjs " + generation + ".x: " + name + " must be " + expected + ", found " + kind(found)
                        + (item.has("uri") ? "" : " in an item without uri"),
                "/" + name);
    }

    private static String kind(@Nullable JsonNode value) {
        return value == null ? "nothing" : value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    }
}
