package news.dateline.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.extraction.Extractor;
import news.dateline.extraction.text.Span;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole articles of our own, every quotation and reported clause marked {@code [words|who said so]}. The speaker is
 * right when the name given is the marked one, titles and articles apart, or one is part of the other and both end
 * alike; a split quote counts once for each of its parts. The first set was there while the rules grew; each later one
 * was written after the rules it measures, and was read by them before it changed any.
 */
class SpeakersOfArticlesTest {
    private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)]");
    private static final Set<String> UNIMPORTANT = WordList.of("the a an mr mrs ms dr sir prof");
    private static final double SAME_WORDS = 0.8;

    /** Parts of quotes that are marked, that were found, and those of them with a wrong speaker, in words. */
    private record Tally(int marked, int found, List<String> wrong) {
        double share() {
            return (double) (found - wrong.size()) / found;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "speakers-first.txt, 0.95",
        "speakers-second.txt, 0.95",
        "speakers-third.txt, 0.95",
        "speakers-fourth.txt, 0.95",
        "speakers-fifth.txt, 0.94",
        "speakers-sixth.txt, 0.96",
        "speakers-seventh.txt, 0.96",
        "speakers-eighth.txt, 0.94"
    })
    void namesWhoSaidWhat(String file, double least) {
        Tally tally = tally(file);

        assertThat(tally.share())
                .as(
                        "%d marked, %d found, %d named otherwise:%n%s",
                        tally.marked, tally.found, tally.wrong.size(), String.join("\n", tally.wrong))
                .isGreaterThanOrEqualTo(least);
        assertThat((double) tally.found / tally.marked).isGreaterThan(0.85);
    }

    private static Tally tally(String file) {
        int marked = 0;
        int found = 0;
        List<String> wrong = new ArrayList<>();
        for (String article : resource(file).split("(?m)^# ", -1)) {
            String text = MARKED.matcher(article).replaceAll("$1");
            List<Quote> quotes = Extractor.standard().extractPlain(text).quotes();
            Matcher part = MARKED.matcher(article);
            int markup = 0;
            while (part.find()) {
                Span words = new Span(
                        part.start() - markup,
                        part.start() - markup + part.group(1).length());
                markup += part.group().length() - part.group(1).length();
                Quote quote = at(words, quotes);
                marked++;
                found += quote == null ? 0 : 1;
                if (quote != null && !isSame(part.group(2), quote.speaker())) {
                    wrong.add(part.group(2) + ", not " + quote.speaker() + ": " + part.group(1));
                }
            }
        }
        return new Tally(marked, found, wrong);
    }

    private static @Nullable Quote at(Span words, List<Quote> quotes) {
        for (Quote quote : quotes) {
            for (Span span : quote.content()) {
                double shared = Math.min(words.end(), span.end()) - Math.max(words.start(), span.start());
                if (shared
                        >= SAME_WORDS * (Math.max(words.end(), span.end()) - Math.min(words.start(), span.start()))) {
                    return quote;
                }
            }
        }
        return null;
    }

    private static boolean isSame(String marked, @Nullable String given) {
        List<String> one = words(marked);
        List<String> other = words(given == null ? "" : given);
        boolean part = new HashSet<>(one).containsAll(other) || new HashSet<>(other).containsAll(one);
        return part && !other.isEmpty() && one.get(one.size() - 1).equals(other.get(other.size() - 1));
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d’'-]+", -1)).stream()
                .filter(word -> !word.isEmpty() && !UNIMPORTANT.contains(word))
                .toList();
    }

    private static String resource(String file) {
        try (InputStream in = SpeakersOfArticlesTest.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no such resource: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
