package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (draft 2020-12) of a record, read off its components; descriptions are those of its Javadoc. Objects
 * are closed, but for maps. One schema a root record, other records under {@code $defs}.
 */
final class Schema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<Class<?>, String> NUMBERS =
            Map.of(int.class, "integer", Integer.class, "integer", long.class, "integer", double.class, "number");

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private Schema() {}

    static ObjectNode of(Class<?> root) {
        Schema schema = new Schema();
        ObjectNode result = JSON.objectNode();
        result.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        result.put("title", root.getSimpleName());
        result.setAll(schema.object(root));
        if (!schema.definitions.isEmpty()) {
            ObjectNode definitions = result.putObject("$defs");
            schema.definitions.forEach(definitions::set);
        }
        return result;
    }

    private ObjectNode object(Class<?> type) {
        Javadoc javadoc = Javadoc.of(type);
        ObjectNode object = typed("object").put("description", javadoc.summary());
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode property = schemaOf(component.getGenericType());
            properties.set(component.getName(), described(property, javadoc.component(component.getName())));
            if (!isNullable(component.getAnnotatedType())) {
                required.add(component.getName());
            }
        }
        object.set("required", required);
        return object.put("additionalProperties", false);
    }

    private static ObjectNode described(ObjectNode property, String description) {
        return description.isEmpty() ? property : property.put("description", description);
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private ObjectNode schemaOf(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == List.class
                    ? typed("array").set("items", schemaOf(last))
                    : typed("object").set("additionalProperties", schemaOf(last));
        }
        return schemaOf((Class<?>) type);
    }

    private ObjectNode schemaOf(Class<?> type) {
        if (type == ArticleId.class) {
            return typed("string").put("pattern", "^[a-z0-9][a-z0-9._-]*:.+$");
        }
        if (type == Instant.class || type == OffsetDateTime.class) {
            return typed("string").put("format", "date-time");
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        if (NUMBERS.containsKey(type)) {
            return typed(NUMBERS.get(type));
        }
        return type == String.class ? typed("string") : ours(type);
    }

    private ObjectNode ours(Class<?> type) {
        if (type.isEnum()) {
            ObjectNode words = typed("string");
            ArrayNode values = words.putArray("enum");
            Arrays.stream(type.getFields())
                    .map(f -> f.getAnnotation(JsonProperty.class))
                    .forEach(word -> {
                        if (word != null) {
                            values.add(word.value());
                        }
                    });
            return words;
        }
        JsonFormat format = type.getAnnotation(JsonFormat.class);
        return format != null && format.shape() == JsonFormat.Shape.ARRAY ? tuple(type) : reference(type);
    }

    private ObjectNode tuple(Class<?> type) {
        ObjectNode tuple = typed("array").put("description", Javadoc.of(type).summary());
        ArrayNode items = tuple.putArray("prefixItems");
        Javadoc javadoc = Javadoc.of(type);
        for (RecordComponent component : type.getRecordComponents()) {
            items.add(described(schemaOf(component.getGenericType()), javadoc.component(component.getName())));
        }
        return tuple.put("minItems", items.size()).put("items", false);
    }

    private ObjectNode reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, JSON.objectNode());
            definitions.put(name, object(type));
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode().put("type", type);
    }
}
