package news.dateline.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.extraction.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole articles of our own with quotation marks of every style, also wrong, lost and nested ones: {@code ⟦…⟧} stands
 * around what somebody said, {@code ⟪…⟫} around titles, terms and names. Each set was marked before the rules read it
 * first. Right is a quotation that some quote holds with the same ends, outer marks and punctuation apart, and a term
 * that no quote in marks holds; what is found in marks beside them is wrong.
 */
class MarksOfArticlesTest {
    private static final Pattern MARKED = Pattern.compile("⟦([^⟧]+)⟧|⟪([^⟫]+)⟫");
    private static final String OUTER = "\"“”„«»‹›‘’'`‚.,;: /\n";

    private record Tally(int marked, List<String> wrong) {
        double share() {
            return (double) (marked - wrong.size()) / marked;
        }
    }

    @ParameterizedTest
    @CsvSource({"marks-first.txt, 0.95", "marks-second.txt, 0.94", "marks-third.txt, 0.97"})
    void tellsWhatIsSaidFromWhatIsATerm(String file, double least) {
        Tally tally = tally(file);

        assertThat(tally.share())
                .as("%d marked, %d wrong:%n%s", tally.marked, tally.wrong.size(), String.join("\n", tally.wrong))
                .isGreaterThanOrEqualTo(least);
    }

    private static Tally tally(String file) {
        int marked = 0;
        List<String> wrong = new ArrayList<>();
        for (String article : resource(file).split("(?m)^= ", -1)) {
            String paragraphs = article.substring(article.indexOf('\n') + 1).replace("\n", "\n\n");
            String text = paragraphs.replaceAll("[⟦⟧⟪⟫]", "");
            List<Span> found = found(text);
            List<Span> left = new ArrayList<>(found);
            Matcher part = MARKED.matcher(paragraphs);
            for (int markup = 0; part.find(); markup += 2) {
                marked++;
                boolean said = part.group(1) != null;
                Span words = inner(text, new Span(part.start() - markup, part.end() - markup - 2));
                boolean right = said ? found.contains(words) : found.stream().noneMatch(words::overlaps);
                if (!right) {
                    wrong.add((said ? "missed: " : "no quote: ") + words.in(text));
                }
                left.removeIf(words::overlaps);
            }
            left.forEach(span -> wrong.add("not marked: " + span.in(text)));
        }
        return new Tally(marked, wrong);
    }

    /** What is quoted: the whole of a direct quote's part, each stretch in marks of a mixed one. */
    private static List<Span> found(String text) {
        List<Span> found = new ArrayList<>();
        for (QuoteCandidate quote : Found.in(text).quotes().candidates()) {
            for (Span span : quote.content()) {
                if (quote.kind() == QuoteKind.DIRECT) {
                    addParagraphs(text, span, found);
                } else if (quote.kind() == QuoteKind.MIXED) {
                    QuotationMarks.in(text, paragraph(text, span)).stream()
                            .filter(stretch -> stretch.outer().overlaps(span))
                            .forEach(stretch -> found.add(inner(text, stretch.inner())));
                }
            }
        }
        return found;
    }

    /** Speech that goes on in the next paragraph is one quote; it is marked paragraph by paragraph. */
    private static void addParagraphs(String text, Span span, List<Span> found) {
        int start = span.start();
        for (int end = text.indexOf("\n\n", start); end >= 0 && end < span.end(); end = text.indexOf("\n\n", start)) {
            found.add(inner(text, new Span(start, end)));
            start = end + 2;
        }
        found.add(inner(text, new Span(start, span.end())));
    }

    private static Span paragraph(String text, Span span) {
        int end = text.indexOf("\n\n", span.end());
        return new Span(text.lastIndexOf("\n\n", span.start()) + 1, end < 0 ? text.length() : end);
    }

    private static Span inner(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && OUTER.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && OUTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    private static String resource(String file) {
        try (InputStream in = MarksOfArticlesTest.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no such resource: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
