package news.dateline.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We go,” she said.",
                "\"We go,\" she said.",
                "''We go,'' she said.",
                "``We go,'' she said.",
                "„We go,“ she said.",
                "»We go,« she said.",
                "«We go,» she said.",
                "‹We go,› she said.",
                "‘We go,’ she said.",
                "'We go,' she said."
            })
    void readsMarksOfEveryStyle(String text) {
        assertThat(marked(text)).containsExactly("We go,");
    }

    @Test
    void closesWithAMarkThatLooksTheWrongWay() {
        assertThat(marked("“We go,“ she said. “Now.”")).containsExactly("We go,", "Now.");
    }

    @Test
    void closesWithAnotherGlyphThanItOpened() {
        assertThat(marked("\"We go,” she said.")).containsExactly("We go,");
    }

    @Test
    void endsAnUnclosedQuotationWithItsParagraph() {
        String text = "“We go and nobody stops us";

        MarkedStretch stretch =
                QuotationMarks.in(text, new Span(0, text.length())).get(0);

        assertThat(stretch.closed()).isFalse();
        assertThat(stretch.inner().in(text)).isEqualTo("We go and nobody stops us");
    }

    @Test
    void leavesANestedQuotationInsideItsOuterOne() {
        assertThat(marked("“She told me ‘we go’ and “we stay” at once,” he said."))
                .containsExactly("She told me ‘we go’ and “we stay” at once,");
    }

    @Test
    void takesNoApostropheForAMark() {
        assertThat(marked("The workers' huts weren't built in the '90s, Lee's deputy said."))
                .isEmpty();
    }

    @Test
    void takesNoInchForAMark() {
        assertThat(marked("He is 5'10\" and said \"hello\" in 1999.")).containsExactly("hello");
    }

    private static List<String> marked(String text) {
        return QuotationMarks.in(text, new Span(0, text.length())).stream()
                .map(stretch -> stretch.inner().in(text))
                .toList();
    }
}
