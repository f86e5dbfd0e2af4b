package news.dateline.ingest.format.dpa;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of a dpa story, and what dpa sends to try its own lines. */
public final class DpaStory {
    private static final Pattern TEST_HEADLINE =
            Pattern.compile("\\b\\p{L}*-?test(artikel|meldung|text|sendung)\\b", Pattern.CASE_INSENSITIVE);

    private DpaStory() {}

    /**
     * The main text without the teaser and the dateline, which have fields of their own, and with the info box behind
     * it. White space between paragraphs is left out: each service sets its own.
     *
     * @param html a page, or the {@code section} of class {@code main}
     * @param infobox sent beside it; null when there is none, or it is within
     */
    public static String body(String html, @Nullable String infobox) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        Element main = document.selectFirst("section.main");
        Element story = main == null ? document.body() : main;
        story.select("p.teaser, span.dateline").remove();
        String inside = boxes(story);
        if (infobox != null) {
            Document box = Jsoup.parseBodyFragment(infobox);
            box.outputSettings().prettyPrint(false);
            Element section = box.selectFirst("section.infobox");
            inside = aside(section == null ? box.body() : section);
        }
        return parts(story) + inside;
    }

    private static String boxes(Element story) {
        List<Element> boxes =
                story.select("div.INFOBOX, section.infobox").stream().toList();
        boxes.forEach(Element::remove);
        return boxes.stream().map(DpaStory::aside).collect(Collectors.joining());
    }

    private static String aside(Element box) {
        return "<aside class=\"infobox\">" + parts(box) + "</aside>";
    }

    private static String parts(Element parent) {
        return parent.childNodes().stream()
                .map(DpaStory::part)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining());
    }

    private static String part(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText().isBlank() ? "" : text.outerHtml().strip();
        }
        String html = node.outerHtml();
        return html.replaceFirst("^(<p[^>]*>)\\s+", "$1").replaceFirst("\\s+(</p>)$", "$1");
    }

    /** Whether it says of itself, twice, that it is a trial and no news: as a keyword and in its headline. */
    public static boolean isTrial(List<String> keywords, @Nullable String headline) {
        return headline != null
                && TEST_HEADLINE.matcher(headline).find()
                && keywords.stream()
                        .anyMatch(keyword -> keyword.toLowerCase(Locale.ROOT).equals("test"));
    }
}
