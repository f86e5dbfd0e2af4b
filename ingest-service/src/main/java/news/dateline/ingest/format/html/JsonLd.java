package news.dateline.ingest.format.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.wire.JsonText;
import org.jspecify.annotations.Nullable;

/** A schema.org node in JSON-LD: its values are single or lists, plain or nodes of their own. */
final class JsonLd {
    private static final int MAX_DEPTH = 12;
    private static final Set<String> ARTICLES =
            Set.of("BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting", "PressRelease");
    private static final Pattern WRAPPING = Pattern.compile(
            "\\A\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[|/\\*.*?\\*/)|(?:-->|//\\s*]]>|]]>)\\s*;?\\s*\\z",
            Pattern.DOTALL);
    /** Web pages write JSON by hand and by template. */
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final JsonNode node;

    JsonLd(JsonNode node) {
        this.node = node;
    }

    /**
     * @param repairs told what was mended
     * @return null when it is no JSON even to a lenient eye
     */
    static @Nullable JsonNode parse(String script, List<String> repairs) {
        try {
            return LENIENT.readTree(
                    JsonText.mended(WRAPPING.matcher(script).replaceAll("").strip(), repairs));
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** The article nodes in a tree, outermost first; the postings of a live blog belong to it and are not listed. */
    static List<JsonLd> articles(JsonNode root) {
        List<JsonLd> found = new ArrayList<>();
        collect(root, 0, found);
        return found;
    }

    private static void collect(JsonNode node, int depth, List<JsonLd> found) {
        if (depth > MAX_DEPTH) {
            return;
        }
        JsonLd here = new JsonLd(node);
        if (node.isObject() && here.isArticle()) {
            found.add(here);
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, depth + 1, found));
        } else if (node.isObject()) {
            for (String property : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")) {
                if (node.has(property)) {
                    collect(node.get(property), depth + 1, found);
                }
            }
        }
    }

    private boolean isArticle() {
        return types().anyMatch(type -> ARTICLES.contains(type) || type.endsWith("Article"));
    }

    /** Type names without namespace. */
    Stream<String> types() {
        return values("@type")
                .map(JsonNode::asText)
                .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1));
    }

    Stream<JsonLd> nodes(String property) {
        return values(property).filter(JsonNode::isObject).map(JsonLd::new);
    }

    private Stream<JsonNode> values(String property) {
        JsonNode value = node.get(property);
        if (value == null || value.isNull()) {
            return Stream.empty();
        }
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }

    /** Strings as they are, nodes by their text, name, address or id. */
    Stream<String> texts(String property) {
        return values(property).map(JsonLd::text).filter(text -> text != null && !text.isBlank());
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isValueNode()) {
            return value.asText();
        }
        JsonLd inner = new JsonLd(value);
        return inner.first("@value", "text", "name", "url", "@id");
    }

    /** The first of these properties that has a text. */
    @Nullable
    String first(String... properties) {
        for (String property : properties) {
            String text = texts(property).findFirst().orElse(null);
            if (text != null) {
                return text.strip();
            }
        }
        return null;
    }

    /** The first of these properties that has a text; where it has several, a paragraph each. */
    @Nullable
    String paragraphs(String... properties) {
        for (String property : properties) {
            String all = texts(property).map(String::strip).collect(Collectors.joining("\n\n"));
            if (!all.isEmpty()) {
                return all;
            }
        }
        return null;
    }

    /** All texts of a property, joined on one line. */
    @Nullable
    String line(String property) {
        return Texts.line(texts(property).collect(Collectors.joining(", ")));
    }
}
