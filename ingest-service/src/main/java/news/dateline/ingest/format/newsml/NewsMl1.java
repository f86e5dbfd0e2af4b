package news.dateline.ingest.format.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;
import news.dateline.ingest.xml.RootTag;
import news.dateline.ingest.xml.XmlDocument;
import news.dateline.ingest.xml.XmlElement;

/** NewsML 1.0 to 1.2 (IPTC): one article an item, or one for each language that an item holds. */
public final class NewsMl1 implements WireFormat {
    private static final int MAX_ITEMS = 10_000;

    @Override
    public String name() {
        return "newsml-1";
    }

    @Override
    public boolean recognises(Content content) {
        RootTag root = content.rootTag();
        return root != null && (root.name().equals("NewsML") || root.name().equals("NewsItem"));
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        XmlDocument document = content.xml();
        XmlElement root = document.root();
        List<XmlElement> items = (root.is("NewsItem") ? Stream.of(root) : root.children("NewsItem")).toList();
        if (items.isEmpty()) {
            throw new UnreadableException(Reason.NO_CONTENT, "NewsML 1: a document without a NewsItem");
        }
        if (items.size() > MAX_ITEMS) {
            throw new UnreadableException(Reason.LIMIT, "at most " + MAX_ITEMS + " items are read: " + items.size());
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (XmlElement item : items) {
            outcomes.addAll(item(content, root, item, document.repairs()));
        }
        return outcomes;
    }

    private static List<Outcome> item(Content content, XmlElement root, XmlElement item, List<String> repairs) {
        List<Outcome> outcomes = new ArrayList<>();
        List<XmlElement> stories = NewsMl1Item.stories(item);
        for (XmlElement story : stories) {
            try {
                NewsMl1Item reader = new NewsMl1Item(root, item, story, stories.size() > 1);
                outcomes.add(new Outcome.Parsed(reader.article(content, repairs)));
            } catch (UnreadableException e) {
                Outcome.Refused refused = e.refused();
                outcomes.add(new Outcome.Refused(refused.reason(), refused.detail(), "line " + item.line()));
            }
        }
        return outcomes;
    }
}
