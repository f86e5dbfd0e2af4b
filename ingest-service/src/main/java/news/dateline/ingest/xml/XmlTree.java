package news.dateline.ingest.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import news.dateline.ingest.xml.XmlSyntaxException.Kind;
import org.jspecify.annotations.Nullable;

/** A tree in the making; keeps namespaces itself, because wires forget to declare prefixes, and keeps the bounds. */
final class XmlTree {
    static final int MAX_DEPTH = 200;
    static final int MAX_ELEMENTS = 400_000;

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int elements;

    XmlTree() {
        scopes.push(Map.of("xml", "http://www.w3.org/XML/1998/namespace"));
    }

    /** @param attributes by qualified name */
    void start(String qualifiedName, Map<String, String> attributes, int line) throws XmlSyntaxException {
        if (open.size() >= MAX_DEPTH || ++elements > MAX_ELEMENTS) {
            throw new XmlSyntaxException(
                    Kind.LIMIT,
                    "at most " + MAX_DEPTH + " levels and " + MAX_ELEMENTS + " elements are read",
                    "line " + line);
        }
        Map<String, String> scope = scope(attributes);
        int colon = qualifiedName.indexOf(':');
        String prefix = colon < 0 ? "" : qualifiedName.substring(0, colon);
        XmlElement element = new XmlElement(qualifiedName, scope.getOrDefault(prefix, ""), line);
        attributes.forEach((name, value) -> {
            if (!name.equals("xmlns") && !name.startsWith("xmlns:")) {
                element.put(name.startsWith("xml:") ? name : name.substring(name.indexOf(':') + 1), value);
            }
        });
        XmlElement parent = open.peek();
        if (parent != null) {
            parent.add(element);
        } else if (root == null) {
            root = element;
        }
        open.push(element);
        scopes.push(scope);
    }

    void text(String text) {
        XmlElement element = open.peek();
        if (element != null) {
            element.add(text);
        }
    }

    void end() {
        if (!open.isEmpty()) {
            open.pop();
            scopes.pop();
        }
    }

    @Nullable
    XmlElement root() {
        return root;
    }

    private Map<String, String> scope(Map<String, String> attributes) {
        Map<String, String> outer = scopes.element();
        Map<String, String> inner = new HashMap<>();
        attributes.forEach((name, value) -> {
            if (name.equals("xmlns")) {
                inner.put("", value.strip());
            } else if (name.startsWith("xmlns:")) {
                inner.put(name.substring("xmlns:".length()), value.strip());
            }
        });
        if (inner.isEmpty()) {
            return outer;
        }
        Map<String, String> both = new HashMap<>(outer);
        both.putAll(inner);
        return both;
    }
}
