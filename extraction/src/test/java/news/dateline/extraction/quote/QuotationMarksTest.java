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

    @Test
    void takesNoInchInsideAQuotationForItsEnd() {
        assertThat(marked("\"They took a 42\" screen and left,\" she said."))
                .containsExactly("They took a 42\" screen and left,");
        assertThat(marked("\"I came in 1999\" is all he said, and \"no more\"."))
                .containsExactly("I came in 1999", "no more");
    }

    @Test
    void opensWhereTheBlankBeforeIsLost() {
        assertThat(marked("Lee told the court:\"We go.\" He spoke of\"a long road\" and left."))
                .containsExactly("We go.", "a long road");
        assertThat(marked("<a href=\"page\" rel=\"next\">")).isEmpty();
    }

    @Test
    void closesWithASingleMarkThatClosesNothingElse() {
        assertThat(marked("Lee wrote: “We’re going ‘now.’ Come.’ Then he left for “Otello.”"))
                .containsExactly("We’re going ‘now.’ Come.", "Otello.");
    }

    @Test
    void endsAQuotationWhoseClosingMarkIsLostBeforeWhoSaidIt() {
        assertThat(marked("\"There was no plan, said Lee, who had asked for one."))
                .containsExactly("There was no plan,");
        assertThat(marked("“There was no plan, he added, “and no will.”"))
                .containsExactly("There was no plan,", "and no will.");
        String speech = "“There was no plan, Lee said to me.\n\n“I left.”";
        assertThat(QuotationMarks.in(speech, new Span(0, speech.indexOf('\n')))
                        .get(0)
                        .inner()
                        .in(speech))
                .isEqualTo("There was no plan, Lee said to me.");
    }

    @Test
    void closesASingleQuotationBehindANestedDouble() {
        assertThat(marked("‘I was told they were “in hand”.’ He left."))
                .containsExactly("I was told they were “in hand”.");
    }

    @Test
    void looksThroughMarksOfDirection() {
        assertThat(marked("\u202A”We go,” said Lee.")).containsExactly("We go,");
    }

    @Test
    void knowsWordsThatHaveLostTheirBeginning() {
        assertThat(marked("How ‘bout this: “We go.” And give ‘em theirs, the workers’ way."))
                .containsExactly("We go.");
    }

    private static List<String> marked(String text) {
        return QuotationMarks.in(text, new Span(0, text.length())).stream()
                .map(stretch -> stretch.inner().in(text))
                .toList();
    }
}
