package news.dateline.ingest.format;

import java.util.List;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;
import news.dateline.ingest.xml.RootTag;

/** XML that no format above recognises: refused, with what it is. */
final class OtherMarkup implements WireFormat {
    @Override
    public String name() {
        return "xml";
    }

    @Override
    public boolean recognises(Content content) {
        return content.rootTag() != null || content.text().stripLeading().matches("(?s)<(\\?xml|!--|!DOCTYPE).*");
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        content.xml();
        RootTag root = content.rootTag();
        throw new UnreadableException(
                Reason.UNKNOWN_FORMAT,
                "XML of no known format: expected newsItem, newsMessage, NewsML, nitf, rss, feed or urlset, found "
                        + (root == null ? "no element" : root.name()));
    }
}
