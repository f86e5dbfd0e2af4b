package news.dateline.ingest.xml;

import java.util.List;

/**
 * A tree and how it was come by.
 *
 * @param root the outermost element
 * @param repairs what had to be mended to read it, in words; empty when it was well-formed
 */
public record XmlDocument(XmlElement root, List<String> repairs) {
    public XmlDocument {
        repairs = List.copyOf(repairs);
    }
}
