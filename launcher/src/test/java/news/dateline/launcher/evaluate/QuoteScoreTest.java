package news.dateline.launcher.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class QuoteScoreTest {
    private static final String TEXT = "“We will rebuild the bridge,” Ms. Okoro said. “It takes a year.”";
    private static final QuoteRow FIRST = row("We will rebuild the bridge,", "direct", "Okoro");
    private static final QuoteRow SECOND = row("It takes a year.", "direct", "Okoro");

    private final QuoteScore score = new QuoteScore();

    @Test
    void marksAndStopsAtTheEndsMakeNoDifference() {
        score.add(TEXT, List.of(FIRST), List.of(FIRST), List.of(row("“We will rebuild the bridge,”", "direct", null)));

        assertThat(score.all.exactGold).isEqualTo(1);
    }

    @Test
    void fourFifthsOfTheWordsAreAnOverlap() {
        score.add(TEXT, List.of(FIRST), List.of(FIRST), List.of(row("We will rebuild the br", "direct", null)));

        assertThat(score.all.exactGold).isZero();
        assertThat(score.all.overlapGold).isEqualTo(1);
    }

    @Test
    void onePredictionMatchesOneGoldRow() {
        List<QuoteRow> gold = List.of(FIRST, SECOND);
        score.add(TEXT, gold, gold, List.of(SECOND, SECOND));

        assertThat(score.all.overlapGold).isEqualTo(1);
        assertThat(score.all.overlapPredicted).isEqualTo(1);
    }

    @Test
    void aConfidenceIsKeptWhereSpanAndSpeakerAreRight() {
        QuoteRow wrongSpeaker = row("It takes a year.", "direct", "Ms.");
        score.add(TEXT, List.of(FIRST, SECOND), List.of(FIRST, SECOND), List.of(FIRST, wrongSpeaker));

        assertThat(score.reliability.predicted(7)).isEqualTo(2);
        assertThat(score.reliability.right(7)).isEqualTo(1);
        assertThat(score.reliability.error()).isEqualTo(0.25);
    }

    @Test
    void aSplitQuoteIsARowASpan() {
        QuoteRow split = new QuoteRow(
                FIRST.start(),
                SECOND.end(),
                "direct",
                null,
                null,
                null,
                -1,
                List.of(new int[] {FIRST.start(), FIRST.end()}, new int[] {SECOND.start(), SECOND.end()}));

        score.add(TEXT, List.of(FIRST, SECOND), List.of(FIRST, SECOND), split.pieces());

        assertThat(score.all.exactGold).isEqualTo(2);
    }

    @Test
    void aNameIsRightWithoutItsTitleOrItsFirstName() {
        assertThat(SpeakerNames.sameName("Ngozi Okoro", "Ms. Okoro")).isTrue();
        assertThat(SpeakerNames.sameName("Ngozi Okoro", "Ada Okoro")).isFalse();
        assertThat(SpeakerNames.sameName("Ngozi Okoro", null)).isFalse();
    }

    @Test
    void aPronounElsewhereIsNoSpeakerFound() {
        QuoteRow.Words gold = new QuoteRow.Words(0, 2, "he");

        assertThat(SpeakerNames.sameMention(gold, new QuoteRow.Words(40, 42, "he")))
                .isFalse();
        assertThat(SpeakerNames.sameMention(gold, new QuoteRow.Words(0, 2, "he")))
                .isTrue();
    }

    @Test
    void onlyTheMarkedPartOfAMixedQuoteIsQuoted() {
        String text = "The mayor said the plan was “a gift to the city” and cheap.";
        QuoteRow mixed = new QuoteRow(15, text.length(), "mixed", "said", null, null, -1, List.of());

        List<QuoteRow> parts = new QuotedText(text).quotedParts(List.of(mixed));

        assertThat(parts).hasSize(1);
        assertThat(text.substring(parts.get(0).start(), parts.get(0).end())).isEqualTo("a gift to the city");
    }

    @Test
    void aPollIsNoSpeech() {
        assertThat(SpeechCues.speech("she said")).isTrue();
        assertThat(SpeechCues.speech("believes")).isFalse();
    }

    @Test
    void offsetsInFilesCountCodePoints() {
        String text = "😀 “Yes, we do,” she said.";
        QuoteFile.Line line = QuoteFile.parse(
                "{\"id\":\"a\",\"quotes\":[{\"start\":3,\"end\":13,\"type\":\"direct\",\"speaker\":null}]}", "here");

        QuoteRow row = line.rows(text).get(0);

        assertThat(text.substring(row.start(), row.end())).isEqualTo("Yes, we do");
    }

    private static QuoteRow row(String words, String type, @Nullable String speaker) {
        int start = TEXT.indexOf(words);
        int at = speaker == null ? -1 : TEXT.indexOf(speaker);
        return new QuoteRow(
                start,
                start + words.length(),
                type,
                "said",
                speaker == null ? null : new QuoteRow.Words(at, at + speaker.length(), speaker),
                speaker,
                0.75,
                List.of());
    }
}
