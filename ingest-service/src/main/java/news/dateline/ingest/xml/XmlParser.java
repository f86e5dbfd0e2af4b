package news.dateline.ingest.xml;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.charset.NoCharacters;

/**
 * Text to a tree. No DTD is read, no entity but HTML's named characters is known, nothing outside the text is touched;
 * depth and number of elements are bounded.
 */
public final class XmlParser {
    /** How the repair of a text begins that breaks the rules of XML, or breaks off. */
    public static final String NOT_WELL_FORMED = "not well-formed";

    private XmlParser() {}

    /** @throws XmlSyntaxException if the text is not well-formed */
    public static XmlDocument strict(String text) throws XmlSyntaxException {
        List<String> repairs = new ArrayList<>();
        String sound = NoCharacters.leftOutOfXml(text, repairs);
        Prolog prolog = Prolog.of(sound);
        String prepared = prepare(sound, prolog, repairs);
        return new XmlDocument(StrictXml.read(prepared, prolog), repairs);
    }

    /**
     * Like {@link #strict}, but malformed text is read as far as it goes.
     *
     * @throws XmlSyntaxException if there is no element in it, or it breaks a bound, or it uses an entity of its DTD
     */
    public static XmlDocument lenient(String text) throws XmlSyntaxException {
        List<String> repairs = new ArrayList<>();
        String sound = NoCharacters.leftOutOfXml(text, repairs);
        Prolog prolog = Prolog.of(sound);
        String prepared = prepare(sound, prolog, repairs);
        try {
            return new XmlDocument(StrictXml.read(prepared, prolog), repairs);
        } catch (XmlSyntaxException e) {
            if (e.kind() == XmlSyntaxException.Kind.ENTITY || e.kind() == XmlSyntaxException.Kind.LIMIT) {
                throw e;
            }
            repairs.add(NOT_WELL_FORMED + ", read as far as it goes: " + e.getMessage() + " at " + e.position());
            return new XmlDocument(LenientXml.read(prepared), repairs);
        }
    }

    private static String prepare(String text, Prolog prolog, List<String> repairs) {
        String clean = XmlText.withoutControls(text);
        if (!clean.equals(text)) {
            repairs.add("read control characters as spaces");
        }
        return XmlText.resolveReferences(XmlText.blankProlog(clean, prolog));
    }
}
