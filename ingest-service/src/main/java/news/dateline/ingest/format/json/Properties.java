package news.dateline.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import news.dateline.ingest.value.Texts;
import org.jspecify.annotations.Nullable;

/** A JSON object's properties by name in lower case, because the versions of one standard differ in their capitals. */
final class Properties {
    private final Map<String, JsonNode> nodes;

    Properties(JsonNode object) {
        nodes = new HashMap<>();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            nodes.putIfAbsent(property.getKey().toLowerCase(Locale.ROOT), property.getValue());
        }
    }

    boolean has(String name) {
        JsonNode node = nodes.get(name);
        return node != null && !node.isNull();
    }

    @Nullable
    JsonNode node(String name) {
        return nodes.get(name);
    }

    Map<String, JsonNode> all() {
        return nodes;
    }

    /** The first of these that is a string, number or boolean and not blank. */
    @Nullable
    String text(String... names) {
        for (String name : names) {
            JsonNode node = nodes.get(name);
            if (node != null
                    && node.isValueNode()
                    && !node.isNull()
                    && !node.asText().isBlank()) {
                return node.asText().strip();
            }
        }
        return null;
    }

    /** The same, on one line. */
    @Nullable
    String line(String... names) {
        return Texts.line(text(names));
    }

    /** The objects in the first of these that is an array. */
    List<Properties> objects(String... names) {
        for (String name : names) {
            JsonNode node = nodes.get(name);
            if (node != null && node.isArray() && !node.isEmpty()) {
                return StreamSupport.stream(node.spliterator(), false)
                        .filter(JsonNode::isObject)
                        .map(Properties::new)
                        .toList();
            }
        }
        return List.of();
    }

    /** The strings in the first of these that is an array, or a string alone. */
    List<String> texts(String... names) {
        for (String name : names) {
            JsonNode node = nodes.get(name);
            if (node != null && node.isTextual() && !node.asText().isBlank()) {
                return List.of(node.asText());
            }
            if (node != null && node.isArray() && !node.isEmpty()) {
                return StreamSupport.stream(node.spliterator(), false)
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                        .filter(text -> !text.isBlank())
                        .toList();
            }
        }
        return List.of();
    }

    /** The object of that name; an empty one when there is none. */
    Properties object(String name) {
        JsonNode node = nodes.get(name);
        return new Properties(node != null && node.isObject() ? node : EMPTY);
    }

    private static final JsonNode EMPTY = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
}
