package news.dateline.ingest.format.feed;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.value.Dates;
import news.dateline.ingest.value.Texts;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import news.dateline.ingest.wire.WireFormat;
import news.dateline.ingest.xml.RootTag;
import news.dateline.ingest.xml.XmlDocument;
import news.dateline.ingest.xml.XmlElement;

/** Sitemaps with Google's news extension; one article a page that has it. */
public final class NewsSitemap implements WireFormat {
    private static final int MAX_PAGES = 50_000;

    @Override
    public String name() {
        return "news-sitemap";
    }

    @Override
    public boolean recognises(Content content) {
        RootTag root = content.rootTag();
        return root != null && (root.name().equals("urlset") || root.name().equals("sitemapindex"));
    }

    @Override
    public List<Outcome> parse(Content content) throws UnreadableException {
        XmlDocument document = content.lenientXml();
        List<XmlElement> pages = document.root()
                .children("url")
                .filter(page -> page.child("news").isPresent())
                .toList();
        if (pages.isEmpty()) {
            throw new UnreadableException(Reason.NOT_AN_ARTICLE, "a sitemap without news: a list of addresses");
        }
        if (pages.size() > MAX_PAGES) {
            throw new UnreadableException(Reason.LIMIT, "at most " + MAX_PAGES + " pages are read: " + pages.size());
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            outcomes.add(page(content, pages.get(i), document.repairs(), "url " + (i + 1)));
        }
        return outcomes;
    }

    private static Outcome page(Content content, XmlElement page, List<String> repairs, String position) {
        XmlElement news = page.child("news").orElseThrow();
        String loc = Texts.line(page.textOf("loc"));
        Entry entry = new Entry()
                .guid(loc)
                .headline(FeedText.plain(news.textOf("title")))
                .language(Texts.line(news.textOf("publication", "language")))
                .credit(Texts.line(news.textOf("publication", "name")))
                .created(Dates.instant(Texts.first(news.textOf("publication_date"), page.textOf("lastmod"))))
                .link(loc, "canonical", null)
                .place(news.textOf("geo_locations"))
                .ext("genre", Texts.line(news.textOf("genres")))
                .ext("keywords", Texts.line(news.textOf("keywords")))
                .ext("stockTickers", Texts.line(news.textOf("stock_tickers")))
                .ext("access", Texts.line(news.textOf("access")));
        page.children("image")
                .forEach(image -> entry.link(Texts.line(image.textOf("loc")), "enclosure", image.textOf("title")));
        return entry.finish(content, "news-sitemap", repairs, position);
    }
}
