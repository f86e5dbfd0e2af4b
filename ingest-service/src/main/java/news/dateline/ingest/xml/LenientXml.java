package news.dateline.ingest.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Malformed XML as far as it goes: unclosed tags are closed, stray ampersands are text. */
final class LenientXml {
    private LenientXml() {}

    static XmlElement read(String text) throws XmlSyntaxException {
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        XmlTree tree = new XmlTree();
        Element first = document.firstElementChild();
        if (first == null) {
            throw new XmlSyntaxException(XmlSyntaxException.Kind.MALFORMED, "no element found", "line 1, column 1");
        }
        copy(first, tree);
        XmlElement root = tree.root();
        if (root == null) {
            throw new IllegalStateException("an element was started, so there is a root");
        }
        return root;
    }

    private static void copy(Element element, XmlTree tree) throws XmlSyntaxException {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            attributes.put(attribute.getKey(), attribute.getValue());
        }
        tree.start(element.tagName(), attributes, 0);
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner) {
                copy(inner, tree);
            } else if (child instanceof TextNode text) {
                tree.text(text.getWholeText());
            }
        }
        tree.end();
    }
}
