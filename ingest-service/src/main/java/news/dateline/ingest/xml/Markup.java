package news.dateline.ingest.xml;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The content of an element written as HTML. */
public final class Markup {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private final UnaryOperator<String> names;
    private final StringBuilder html = new StringBuilder();

    private Markup(UnaryOperator<String> names) {
        this.names = names;
    }

    /** @return everything inside the element, its own tags left out; white space at the ends removed */
    public static String inside(XmlElement element) {
        return inside(element, UnaryOperator.identity());
    }

    /** @param names the HTML element for each name; the empty string leaves an element out with all that is in it */
    public static String inside(XmlElement element, UnaryOperator<String> names) {
        Markup markup = new Markup(names);
        element.visit(markup::text, markup::element);
        return markup.html.toString().strip();
    }

    /** The element with its own tags. */
    public static String whole(XmlElement element) {
        Markup markup = new Markup(UnaryOperator.identity());
        markup.element(element);
        return markup.html.toString();
    }

    private void text(String text) {
        html.append(escape(text));
    }

    private void element(XmlElement element) {
        String name = names.apply(element.name());
        if (name.isEmpty()) {
            return;
        }
        html.append('<').append(name);
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            html.append(' ')
                    .append(attribute.getKey())
                    .append("=\"")
                    .append(escape(attribute.getValue()).replace("\"", "&quot;"))
                    .append('"');
        }
        html.append('>');
        if (!VOID.contains(name)) {
            element.visit(this::text, this::element);
            html.append("</").append(name).append('>');
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
