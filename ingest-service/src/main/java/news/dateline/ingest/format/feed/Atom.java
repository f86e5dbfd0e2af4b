package news.dateline.ingest.format.feed;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;
import news.dateline.ingest.xml.RootTag;
import news.dateline.ingest.xml.XmlDocument;
import news.dateline.ingest.xml.XmlElement;

/** Atom 0.3 and 1.0 (RFC 4287) with its tombstones (RFC 6721); a feed or one entry. */
public final class Atom implements WireFormat {
    private static final int MAX_ENTRIES = 10_000;

    @Override
    public String name() {
        return "atom";
    }

    @Override
    public boolean recognises(Content content) {
        RootTag root = content.rootTag();
        return root != null && (root.name().equals("feed") || root.name().equals("entry"));
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        XmlDocument document = content.lenientXml();
        XmlElement feed = document.root();
        List<XmlElement> entries = feed.descendants()
                .filter(element -> element.is("entry") || element.is("deleted-entry"))
                .toList();
        if (entries.isEmpty()) {
            throw Rss.empty("atom", feed);
        }
        if (entries.size() > MAX_ENTRIES) {
            throw new UnreadableException(
                    Reason.LIMIT, "at most " + MAX_ENTRIES + " entries are read: " + entries.size());
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            outcomes.add(new AtomEntry(feed, entries.get(i)).outcome(content, document.repairs(), "entry " + (i + 1)));
        }
        return outcomes;
    }
}
