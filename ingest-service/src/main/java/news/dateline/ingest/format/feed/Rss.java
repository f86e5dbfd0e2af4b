package news.dateline.ingest.format.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;
import news.dateline.ingest.xml.RootTag;
import news.dateline.ingest.xml.XmlDocument;
import news.dateline.ingest.xml.XmlElement;

/** RSS 0.9 to 2.0 and RDF Site Summary, well-formed or not; one article an item. */
public final class Rss implements WireFormat {
    private static final Set<String> ROOTS = Set.of("rss", "rdf", "channel");
    private static final int MAX_ENTRIES = 10_000;

    @Override
    public String name() {
        return "rss";
    }

    @Override
    public boolean recognises(Content content) {
        RootTag root = content.rootTag();
        return root != null && ROOTS.contains(root.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        XmlDocument document = content.lenientXml();
        XmlElement root = document.root();
        XmlElement channel = root.is("channel") ? root : root.child("channel").orElse(root);
        List<XmlElement> items =
                root.descendants().filter(element -> element.is("item")).toList();
        if (items.isEmpty()) {
            throw empty("rss", channel);
        }
        if (items.size() > MAX_ENTRIES) {
            throw new UnreadableException(Reason.LIMIT, "at most " + MAX_ENTRIES + " items are read: " + items.size());
        }
        Set<String> shared = shared(items);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            outcomes.add(
                    new RssItem(channel, items.get(i), shared).outcome(content, document.repairs(), "item " + (i + 1)));
        }
        return outcomes;
    }

    /** Links that several items without an identifier have: they lead to a list and identify none of them. */
    private static Set<String> shared(List<XmlElement> items) {
        Set<String> once = new HashSet<>();
        return items.stream()
                .filter(item -> item.textOf("guid") == null)
                .map(item -> item.textOf("link"))
                .filter(link -> link != null && !once.add(link))
                .collect(Collectors.toSet());
    }

    /** A feed that has no entries now: nothing is wrong with it, and nothing is in it. */
    static UnreadableException empty(String format, XmlElement feed) {
        String title = FeedText.plain(feed.textOf("title"));
        return new UnreadableException(
                Reason.NO_CONTENT,
                format + ": a feed without entries" + (title == null ? "" : ": " + Texts.line(title)));
    }
}
