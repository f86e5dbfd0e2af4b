package news.dateline.enrich.advisory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.model.Body;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * An item's words by the place they stand in: notices say what they are at the top, and look-alikes further down.
 *
 * @param headline empty when there is none
 * @param slug empty when there is none
 * @param editors sentences for editors: the editorial note and what the body says to them before a story begins
 * @param text the story's sentences, or those of a notice
 * @param narrative whether {@code text} is a story for readers
 */
record Sentences(String headline, String slug, List<String> editors, List<String> text, boolean narrative) {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?i)</?(?:p|br|div|h\\d|li|tr|section|article)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]{1,500}>");
    /**
     * {@code GARISSA, Kenya, March 2 (Reuters) -}: place, at times a date, the agency in brackets, a dash; or a place
     * in capitals, a date and a dash.
     */
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{L}\\d .,'’/-]{1,70}\\((?:\\p{L}[\\p{L}\\d .-]{1,30})\\)\\s*[-–—_]+\\s*"
                    + "|^\\p{Lu}{2}[\\p{L} .,'’/-]{0,40},? \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}\\s*[-–—_]+\\s");

    private static final Pattern ADDRESSED = Pattern.compile(
            "(?i)^\\W*(?:eds?\\b|editors\\b|attention\\b|achtung\\b|note to editors|clients?\\b|advisory\\b)");
    /** ANPA 1312 opens a paragraph with a caret and ends it with a less-than sign. */
    private static final Pattern ANPA_MARKS = Pattern.compile("^\\s*\\^|<\\s*$");
    /** Somebody said something: a text that reports speech is for readers. */
    private static final Pattern SPEECH =
            Pattern.compile("[\"”“’],?\\s+(?:he|she|they|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*)"
                    + "\\s+(?:said|says|told)\\b|\\b(?:said|says|ruled|told reporters) on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b"
                    + "|\"\\s+(?:said|says)\\s+\\p{Lu}");

    private static final Pattern BRACKETED = Pattern.compile("^\\(.*\\)$");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[\"”“'’)]*\\s+(?=[\\p{Lu}\"„“'(])");
    /** Longer without a dateline, a text addressed to nobody is a feature. */
    private static final int LONGEST_NOTICE = 900;

    Sentences {
        editors = List.copyOf(editors);
        text = List.copyOf(text);
    }

    static Sentences of(RawArticle article) {
        List<String> paragraphs = paragraphs(article.body());
        int start = storyStart(paragraphs);
        List<String> editors = new ArrayList<>();
        if (article.editorialNote() != null) {
            editors.addAll(split(article.editorialNote()));
        }
        paragraphs.subList(0, start).forEach(p -> editors.addAll(split(p)));
        List<String> text = new ArrayList<>();
        paragraphs.subList(start, paragraphs.size()).forEach(p -> text.addAll(split(p)));
        return new Sentences(
                orEmpty(article.headline()), orEmpty(article.slug()), editors, text, start < paragraphs.size());
    }

    /** Every sentence that may tell editors something: all of a notice, the top of a story. */
    List<String> addressed() {
        List<String> all = new ArrayList<>(editors);
        if (!narrative) {
            all.addAll(text);
        }
        return all;
    }

    /** The addressed sentences and, of a notice, the headline: {@code Please do not use dpa 175 for now}. */
    List<String> told() {
        List<String> all = new ArrayList<>(addressed());
        if (!narrative && !headline.isEmpty()) {
            all.add(0, headline);
        }
        return all;
    }

    /** Headline, slug and what is said to editors, for finding what the item refers to. */
    String spoken() {
        return headline + "\n" + slug + "\n" + String.join("\n", addressed());
    }

    static boolean isAddressed(String sentence) {
        return ADDRESSED.matcher(sentence).find();
    }

    static String withoutDateline(String paragraph) {
        return DATELINE.matcher(paragraph).replaceFirst("");
    }

    /** Index of the first paragraph for readers; the number of paragraphs when all are for editors. */
    private static int storyStart(List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            String body = withoutDateline(paragraph);
            if (body.length() < paragraph.length()) {
                return Directive.tellsEditors(body) ? paragraphs.size() : i;
            }
        }
        return isFeature(paragraphs) ? firstForReaders(paragraphs) : paragraphs.size();
    }

    private static boolean isFeature(List<String> paragraphs) {
        if (paragraphs.stream().mapToInt(String::length).sum() > LONGEST_NOTICE) {
            return true;
        }
        boolean reports = paragraphs.stream().anyMatch(p -> SPEECH.matcher(p).find());
        return reports
                && paragraphs.stream()
                        .noneMatch(p -> isAddressed(p) || Mark.in(p).isPresent());
    }

    private static int firstForReaders(List<String> paragraphs) {
        int i = 0;
        while (i < paragraphs.size()
                && (isAddressed(paragraphs.get(i))
                        || BRACKETED.matcher(paragraphs.get(i)).matches())) {
            i++;
        }
        return i;
    }

    private static List<String> paragraphs(Body body) {
        String text = body.text();
        if (body.kind() == Body.Kind.HTML) {
            text = TAG.matcher(BLOCK_TAG.matcher(text).replaceAll("\n")).replaceAll("");
            text = text.replace("&nbsp;", " ")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
        }
        return text.lines()
                .map(line -> ANPA_MARKS.matcher(line).replaceAll("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> split(String paragraph) {
        return SENTENCE_END
                .splitAsStream(paragraph)
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
