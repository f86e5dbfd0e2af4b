package news.dateline.ingest.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element with its content in order. Built by this package, then only read. */
public final class XmlElement {
    private final String prefix;
    private final String name;
    private final String namespace;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();
    private final int line;

    XmlElement(String qualifiedName, String namespace, int line) {
        int colon = qualifiedName.indexOf(':');
        this.prefix = colon < 0 ? "" : qualifiedName.substring(0, colon);
        this.name = qualifiedName.substring(colon + 1);
        this.namespace = namespace;
        this.line = line;
    }

    void put(String attribute, String value) {
        attributes.putIfAbsent(attribute, value);
    }

    void add(XmlElement child) {
        content.add(child);
    }

    void add(String text) {
        if (!text.isEmpty()) {
            content.add(text);
        }
    }

    /** Without prefix. */
    public String name() {
        return name;
    }

    /** As written; empty when there is none. */
    public String prefix() {
        return prefix;
    }

    /** The namespace's name; empty when there is none or the prefix is not declared. */
    public String namespace() {
        return namespace;
    }

    /** Of the start tag, from 1; 0 when it is not known. */
    public int line() {
        return line;
    }

    /** @param attribute local name, but {@code xml:lang} and {@code xml:base} with their prefix */
    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** In document order. */
    public Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    public boolean is(String localName) {
        return name.equals(localName);
    }

    /** All child elements. */
    public Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** Child elements of that local name. */
    public Stream<XmlElement> children(String localName) {
        return children().filter(child -> child.is(localName));
    }

    /** The first child element of that local name. */
    public Optional<XmlElement> child(String localName) {
        return children(localName).findFirst();
    }

    /** The first element at the end of a path of child names. */
    public Optional<XmlElement> at(String... path) {
        Optional<XmlElement> here = Optional.of(this);
        for (String step : path) {
            here = here.flatMap(element -> element.child(step));
        }
        return here;
    }

    /** This element and all below it, in document order. */
    public Stream<XmlElement> descendants() {
        return Stream.concat(Stream.of(this), children().flatMap(XmlElement::descendants));
    }

    /** All text in it, joined as it stands. */
    public String text() {
        StringBuilder text = new StringBuilder();
        appendText(text);
        return text.toString();
    }

    private void appendText(StringBuilder text) {
        visit(text::append, child -> child.appendText(text));
    }

    /** The text of the first child of that name, white space at the ends left out; null when absent or blank. */
    public @Nullable String textOf(String... path) {
        return at(path).map(XmlElement::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** The content in order: texts to one taker, elements to the other. */
    public void visit(Consumer<String> onText, Consumer<XmlElement> onElement) {
        for (Object part : content) {
            if (part instanceof XmlElement element) {
                onElement.accept(element);
            } else {
                onText.accept(Objects.toString(part));
            }
        }
    }

    @Override
    public String toString() {
        return "<" + name + "> at line " + line;
    }
}
