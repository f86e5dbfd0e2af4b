package news.dateline.ingest.xml;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.dateline.ingest.xml.XmlSyntaxException.Kind;

/** Well-formed XML by the JDK's streaming parser, with everything switched off that reaches outside the text. */
final class StrictXml {
    private StrictXml() {}

    /** @param text without prolog; {@code prolog} is what stood there */
    static XmlElement read(String text, Prolog prolog) throws XmlSyntaxException {
        XmlTree tree = new XmlTree();
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                take(reader.next(), reader, tree);
            }
        } catch (XMLStreamException e) {
            throw syntax(e, prolog, text);
        }
        XmlElement root = tree.root();
        if (root == null) {
            throw new XmlSyntaxException(Kind.TRUNCATED, "no element found", "line 1, column 1");
        }
        return root;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // JDK 24 and later stop at 100 levels of their own accord (JEP 185's limits, lowered); ours is the bound to
        // tell.
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(2 * XmlTree.MAX_DEPTH));
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        return factory;
    }

    private static void take(int event, XMLStreamReader reader, XmlTree tree) throws XmlSyntaxException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT ->
                tree.start(
                        reader.getLocalName(),
                        attributes(reader),
                        reader.getLocation().getLineNumber());
            case XMLStreamConstants.END_ELEMENT -> tree.end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                tree.text(reader.getText());
            default -> {
                // Comments, processing instructions and the document's ends say nothing about a story.
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String name = reader.getAttributeLocalName(i);
            boolean bare = prefix == null || prefix.isEmpty() || name.contains(":");
            attributes.put(bare ? name : prefix + ":" + name, reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static XmlSyntaxException syntax(XMLStreamException e, Prolog prolog, String text) {
        Location location = e.getLocation();
        String position = location == null
                ? "an unknown position"
                : "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
        String message = message(e);
        for (String entity : prolog.entities()) {
            if (message.contains("\"" + entity + "\"")) {
                return new XmlSyntaxException(
                        Kind.ENTITY, "entities of a DTD are not read: &" + entity + ";", position);
            }
        }
        boolean atEnd = location != null
                && location.getCharacterOffset() >= text.stripTrailing().length();
        return new XmlSyntaxException(atEnd ? Kind.TRUNCATED : Kind.MALFORMED, message, position);
    }

    /** The JDK puts a header of two lines before what it has to say. */
    private static String message(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int mark = message.indexOf("Message: ");
        return mark < 0 ? message : message.substring(mark + "Message: ".length());
    }
}
