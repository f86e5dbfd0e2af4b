package news.dateline.ingest.format.newsml;

import java.util.Optional;
import news.dateline.ingest.xml.RootTag;
import news.dateline.ingest.xml.XmlParser;
import news.dateline.ingest.xml.XmlSyntaxException;
import news.dateline.model.Body;

/** The text of a NITF document that another format carries as a string. */
public final class NitfText {
    private NitfText() {}

    /** Empty when it is no NITF, or none that can be read. */
    public static Optional<Body> body(String text) {
        RootTag root = RootTag.of(text);
        if (root == null || !root.name().equals("nitf")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new NitfStory(XmlParser.strict(text).root()).body());
        } catch (XmlSyntaxException e) {
            return Optional.empty();
        }
    }
}
