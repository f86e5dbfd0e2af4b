package news.dateline.ingest.format.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page that is the story. What the page itself marks comes first ({@code articleBody}, {@code article});
 * else the element whose paragraphs hold most text that is not links, the measure of boilerplate detection since
 * Kohlschütter, Fankhauser and Nejdl (2010).
 */
final class MainText {
    private static final String FURNITURE =
            "script, style, noscript, template, nav, footer, aside, form, iframe, button, svg, object, select, textarea";
    private static final Pattern FURNITURE_NAMES = Pattern.compile(
            "(?i)(^|[-_ ])(comments?|sidebar|related|promo|newsletter|cookie|share|social|breadcrumbs?|advert\\w*|ads?|menu|navbar|subscribe|footer)([-_ ]|$)");
    private static final int LEAST_TEXT = 140;
    private static final double MOST_LINKED = 0.5;

    private MainText() {}

    /** @return null when the page has no paragraph of its own; furniture is taken out of {@code page} */
    static @Nullable Element find(Document page) {
        page.select(FURNITURE).remove();
        page.select("[class],[id]").stream()
                .filter(MainText::isFurniture)
                .toList()
                .forEach(Element::remove);
        Element marked = page.selectFirst("[itemprop=articleBody], [property=articleBody]");
        if (marked != null && marked.hasText()) {
            return marked;
        }
        Element article = page.select("article, main, [role=main]").stream()
                .max(Comparator.comparingInt(MainText::ownText))
                .filter(element -> ownText(element) >= LEAST_TEXT)
                .orElse(null);
        return article != null ? article : densest(page);
    }

    private static boolean isFurniture(Element element) {
        boolean holdsThePage = element.is("body, html, article, main");
        return !holdsThePage
                && (FURNITURE_NAMES.matcher(element.className()).find()
                        || FURNITURE_NAMES.matcher(element.id()).find());
    }

    private static @Nullable Element densest(Document page) {
        Map<Element, Integer> scores = new HashMap<>();
        for (Element paragraph : page.select("p, blockquote")) {
            Element parent = paragraph.parent();
            if (parent != null && linked(paragraph) < MOST_LINKED) {
                scores.merge(parent, paragraph.text().length(), Integer::sum);
            }
        }
        Element best = scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .orElse(null);
        // Text without paragraphs: a body of lines and breaks.
        return best != null || page.body().text().length() < LEAST_TEXT ? best : page.body();
    }

    private static int ownText(Element element) {
        return element.select("p").stream()
                .filter(paragraph -> linked(paragraph) < MOST_LINKED)
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    private static double linked(Element element) {
        int all = element.text().length();
        return all == 0 ? 1 : (double) element.select("a").text().length() / all;
    }
}
