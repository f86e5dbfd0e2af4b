package news.dateline.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Whether somebody who reads by the older schema can read what the newer one describes. */
final class SchemaCompatibility {
    private SchemaCompatibility() {}

    /** What breaks such a reader, each with its place; empty when nothing does. */
    static List<String> breaks(JsonNode older, JsonNode newer) {
        List<String> found = new ArrayList<>();
        compare("", older, newer, found);
        older.path("$defs")
                .properties()
                .forEach(definition -> compare(
                        definition.getKey(),
                        definition.getValue(),
                        newer.path("$defs").path(definition.getKey()),
                        found));
        return found;
    }

    private static void compare(String place, JsonNode older, JsonNode newer, List<String> found) {
        for (String fixed : List.of("type", "format", "pattern", "$ref", "enum")) {
            if (!older.path(fixed).equals(newer.path(fixed))) {
                found.add(place + ": " + fixed + " was " + older.path(fixed) + " and is " + newer.path(fixed));
            }
        }
        older.path("required").forEach(name -> {
            if (!contains(newer.path("required"), name)) {
                found.add(place + ": " + name.asText() + " was always there and may now be absent");
            }
        });
        older.path("properties")
                .properties()
                .forEach(property -> compareProperty(
                        place + "." + property.getKey(),
                        property.getValue(),
                        newer.path("properties").path(property.getKey()),
                        found));
        if (older.has("items") && older.path("items").isObject()) {
            compare(place + "[]", older.path("items"), newer.path("items"), found);
        }
    }

    private static void compareProperty(String place, JsonNode older, JsonNode newer, List<String> found) {
        if (newer.isMissingNode()) {
            found.add(place + ": is gone");
        } else {
            compare(place, older, newer, found);
        }
    }

    private static boolean contains(JsonNode array, JsonNode value) {
        for (JsonNode each : array) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
