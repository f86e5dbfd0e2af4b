package news.dateline.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import news.dateline.extraction.segment.Segmenter;
import news.dateline.extraction.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyTextTest {
    private static final int TEXTS = 1500;
    private static final String[] WORDS = """
            Novak mayor she it said told that and who called , , . : ? ( ) — - “ ” " '' ‘ ’ ' 's according to by of as
            the a bridge safe is was would has been claims of report put it , which adding , NOVAK: 12" 5'10 whether
            """.strip().split("\\s+", -1);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "it"})
    void readsAnyWordsInAnyOrder(String language) {
        Random random = new Random(5);
        QuoteFinder finder = QuoteFinder.forLanguage(language);
        for (int i = 0; i < TEXTS; i++) {
            String text = soup(random);

            FoundQuotes found = finder.find(Segmenter.segment(text));

            assertThat(found.candidates())
                    .allSatisfy(quote ->
                            assertThat(lieInside(quote.content(), text)).isTrue());
            assertThat(lieInside(found.terms(), text)).isTrue();
        }
    }

    private static boolean lieInside(List<Span> spans, String text) {
        return spans.stream().allMatch(span -> !span.isEmpty() && span.end() <= text.length());
    }

    private static String soup(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(30); left > 0; left--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "\n\n" : " ");
        }
        return text.toString();
    }
}
