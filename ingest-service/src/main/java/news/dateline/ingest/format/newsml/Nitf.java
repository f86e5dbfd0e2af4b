package news.dateline.ingest.format.newsml;

import java.util.List;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;
import news.dateline.ingest.xml.RootTag;
import news.dateline.ingest.xml.XmlDocument;

/** News Industry Text Format 3.x and its providers' dialects. */
public final class Nitf implements WireFormat {
    @Override
    public String name() {
        return "nitf";
    }

    @Override
    public boolean recognises(Content content) {
        RootTag root = content.rootTag();
        return root != null && root.name().equals("nitf");
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        XmlDocument document = content.xml();
        return List.of(new Outcome.Parsed(NitfArticle.article(content, document)));
    }
}
