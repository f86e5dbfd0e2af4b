package news.dateline.ingest.format.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;
import news.dateline.ingest.xml.RootTag;
import news.dateline.ingest.xml.XmlDocument;
import news.dateline.ingest.xml.XmlElement;

/** NewsML-G2 (IPTC, 2.x): a message of many items, or one item. Items that carry no story are refused one by one. */
public final class NewsMlG2 implements WireFormat {
    static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
    private static final Set<String> STORIES = Set.of("newsItem", "packageItem");
    private static final Set<String> OTHER_ITEMS =
            Set.of("conceptItem", "knowledgeItem", "planningItem", "catalogItem");
    private static final Set<String> PARTS = Set.of("contentMeta", "itemMeta", "groupSet", "contentSet");
    private static final int MAX_ITEMS = 10_000;

    @Override
    public String name() {
        return "newsml-g2";
    }

    @Override
    public boolean recognises(Content content) {
        RootTag root = content.rootTag();
        return root != null
                && (root.namespace().equals(NAMESPACE)
                        || root.name().equals("newsMessage")
                        || STORIES.contains(root.name())
                        || OTHER_ITEMS.contains(root.name())
                        || PARTS.contains(root.name()));
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        XmlDocument document = content.xml();
        XmlElement root = document.root();
        if (!root.is("newsMessage")) {
            return List.of(item(content, root, document.repairs()));
        }
        List<XmlElement> items =
                root.children("itemSet").flatMap(XmlElement::children).toList();
        if (items.isEmpty()) {
            throw new UnreadableException(Reason.NO_CONTENT, "NewsML-G2: a message without items");
        }
        if (items.size() > MAX_ITEMS) {
            throw new UnreadableException(Reason.LIMIT, "at most " + MAX_ITEMS + " items are read: " + items.size());
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (XmlElement item : items) {
            outcomes.add(item(content, item, document.repairs()));
        }
        return outcomes;
    }

    private static Outcome item(Content content, XmlElement item, List<String> repairs) {
        try {
            if (OTHER_ITEMS.contains(item.name())) {
                throw new UnreadableException(
                        Reason.NOT_AN_ARTICLE, "NewsML-G2: a " + item.name() + " carries no story");
            }
            if (!STORIES.contains(item.name())) {
                throw new UnreadableException(
                        Reason.INVALID, "NewsML-G2: a newsItem or packageItem expected, found " + item.name());
            }
            return new Outcome.Parsed(G2Item.article(content, item, repairs));
        } catch (UnreadableException e) {
            Outcome.Refused refused = e.refused();
            return new Outcome.Refused(refused.reason(), refused.detail(), "line " + item.line());
        }
    }
}
