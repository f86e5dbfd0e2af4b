package news.dateline.extraction.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

    @Test
    void cutsPunctuationOff() {
        assertThat(tokens("Well, he left (early); she stayed.")).isEqualTo("Well , he left ( early ) ; she stayed .");
    }

    @Test
    void cutsContractionsAsTheTreebankDoes() {
        assertThat(tokens("They don't know, we'll see, I’m sure, she couldn’t"))
                .isEqualTo("They do n't know , we 'll see , I ’m sure , she could n’t");
    }

    @Test
    void cutsPossessivesWithEitherApostrophe() {
        assertThat(tokens("Lindqvist's and Oduya’s plan, the Lindqvists' house"))
                .isEqualTo("Lindqvist 's and Oduya ’s plan , the Lindqvists ' house");
    }

    @Test
    void cutsAPossessiveBehindAClosingMark() {
        assertThat(tokens("the “Herald”’s editor")).isEqualTo("the “ Herald ” ’s editor");
    }

    @Test
    void keepsApostrophesInsideNames() {
        assertThat(tokens("O'Hare, d'Ivoire, Shi'ite, Xi'an and Sa'ar"))
                .isEqualTo("O'Hare , d'Ivoire , Shi'ite , Xi'an and Sa'ar");
    }

    @Test
    void keepsHyphenatedWordsWhole() {
        assertThat(tokens("the U.S.-led, anti-war, 10-year-old pre- and post-war talks"))
                .isEqualTo("the U.S.-led , anti-war , 10-year-old pre- and post-war talks");
    }

    @Test
    void cutsAtDashesThatAreNoHyphens() {
        assertThat(tokens("the war—the long one--and Oslo–Bergen, 2019–20"))
                .isEqualTo("the war — the long one -- and Oslo – Bergen , 2019–20");
    }

    @Test
    void keepsNumbersWhole() {
        assertThat(tokens("1,000.5 tons, 10:30, 9/11, the 1990s, the '80s, 3.5m, 20th"))
                .isEqualTo("1,000.5 tons , 10:30 , 9/11 , the 1990s , the '80s , 3.5m , 20th");
    }

    @Test
    void cutsCurrenciesAndPercentSigns() {
        assertThat(tokens("$5, US$6m, €7.20 and 50%")).isEqualTo("$ 5 , US$ 6m , € 7.20 and 50 %");
    }

    @Test
    void keepsAddressesWhole() {
        assertThat(tokens("See https://example.org/a?b=c,d. Write to desk.eu@example.co.uk, or @wire_desk."))
                .isEqualTo("See https://example.org/a?b=c,d . Write to desk.eu@example.co.uk , or @wire_desk .");
    }

    @Test
    void keepsEllipsesWhole() {
        assertThat(tokens("So... he waited … and [...] left...."))
                .isEqualTo("So ... he waited … and [ ... ] left ....");
    }

    @Test
    void keepsDoubledMarksWhole() {
        assertThat(tokens("``Good,'' he said. ''Bad.''")).isEqualTo("`` Good , '' he said . '' Bad . ''");
    }

    @Test
    void keepsCompanyAndTickerNamesWhole() {
        assertThat(tokens("AT&T (T.N) and AAPL.O rose, so did Booking.com and Q&As."))
                .isEqualTo("AT&T ( T.N ) and AAPL.O rose , so did Booking.com and Q&As .");
    }

    @Test
    void takesAPairOfSurrogatesAsOneToken() {
        assertThat(tokens("Win 🏆 now")).isEqualTo("Win 🏆 now");
    }

    @Test
    void doesNotEndASentenceAtATitle() {
        assertThat(sentences("Sen. Ada Brandt met Gov. Luis Ortega. Dr. Mbeki was away."))
                .containsExactly("Sen. Ada Brandt met Gov. Luis Ortega.", "Dr. Mbeki was away.");
    }

    @Test
    void doesNotEndASentenceAtAFormerTitle() {
        assertThat(sentences("He backed then-Sen. Ada Brandt and ex-Gov. Luis Ortega. The vote was close."))
                .containsExactly("He backed then-Sen. Ada Brandt and ex-Gov. Luis Ortega.", "The vote was close.");
    }

    @Test
    void doesNotEndASentenceAtInitials() {
        assertThat(sentences("J. R. Haldane and George W. Pratt wrote it. They are friends."))
                .containsExactly("J. R. Haldane and George W. Pratt wrote it.", "They are friends.");
    }

    @Test
    void endsASentenceAtALetteredThing() {
        assertThat(sentences("There is no Plan B. The cabinet agreed.")).hasSize(2);
    }

    @Test
    void endsASentenceAtUsOnlyWhenAnotherBegins() {
        assertThat(sentences("They fled to the U.S. In the U.S. Senate nobody moved."))
                .containsExactly("They fled to the U.S.", "In the U.S. Senate nobody moved.");
    }

    @Test
    void readsNoAsAnAbbreviationOnlyBeforeANumber() {
        assertThat(sentences("He lives at No. 10. Would she resign? No. She said so."))
                .containsExactly("He lives at No. 10.", "Would she resign?", "No.", "She said so.");
    }

    @Test
    void readsMonthsAsAbbreviationsBeforeADay() {
        assertThat(sentences("It began on Sept. 9. It ended on Jan. 3, 2021, when they sat. Nobody spoke."))
                .hasSize(3);
    }

    @Test
    void keepsTheClockWithItsZone() {
        assertThat(sentences("Polls close at 8 p.m. Eastern time. Doors open at 7 a.m. Voters queue."))
                .containsExactly("Polls close at 8 p.m. Eastern time.", "Doors open at 7 a.m.", "Voters queue.");
    }

    @Test
    void doesNotEndASentenceAtACompanyForm() {
        assertThat(sentences("Norvik Inc. Chief Executive Mia Holm resigned. She ran Norvik Inc. The board met."))
                .hasSize(3);
    }

    @Test
    void leavesTheClosingMarkWithItsSentence() {
        assertThat(sentences("“It is over.” She left. 'Not yet.' \"Why not?\" He shrugged."))
                .containsExactly("“It is over.”", "She left.", "'Not yet.'", "\"Why not?\"", "He shrugged.");
    }

    @Test
    void doesNotEndASentenceBetweenAQuestionAndItsSpeaker() {
        assertThat(sentences("“Who paid for it?” Judge Amara Cole asked. “We don’t know!” shouted a man."))
                .hasSize(2);
    }

    @Test
    void takesAWrongWayMarkBehindACommaAsClosing() {
        assertThat(sentences("“We are ready,“ said Ana Sousa. “Nobody is.“ He nodded."))
                .hasSize(3);
    }

    @Test
    void endsASentenceThatAScraperGluedToTheNext() {
        assertThat(sentences("They went home.“We will be back,” he said.Police left."))
                .containsExactly("They went home.", "“We will be back,” he said.", "Police left.");
    }

    @Test
    void readsGermanMarks() {
        assertThat(sentences("„Das reicht nicht.“ Der Minister ging. »Nie wieder!« Er blieb."))
                .hasSize(4);
    }

    @Test
    void readsFrenchMarksWithTheirBlanks() {
        assertThat(sentences("« C’est fini. » Le ministre est parti.")).hasSize(2);
    }

    @Test
    void keepsADatelineWithItsSentence() {
        assertThat(sentences("OSLO, Sept. 15 (Nordwire) - The talks failed. Nobody knows why."))
                .hasSize(2);
    }

    @Test
    void makesEachBulletASentence() {
        assertThat(sentences("• Taxes rise\n• Rents fall\n- Trains stop")).hasSize(3);
    }

    @Test
    void endsAParagraphAtALineEnd() {
        Segmented segmented =
                Segmenter.segment("Mayor wins\nThe mayor of Ostrava won on Sunday. He got 60%.\nTurnout fell.");

        assertThat(segmented.paragraphCount()).isEqualTo(3);
        assertThat(segmented.sentenceCount()).isEqualTo(4);
    }

    @Test
    void joinsTheLinesOfAHardWrappedWire() {
        Segmented segmented = Segmenter.segment("""
                The transport ministry said on Tuesday that the northern line would
                reopen in stages, beginning with freight trains at the end of March,
                and that passengers would have to wait until the summer. It gave no
                reason. Unions were angry.

                Commuters have complained for months about crowded buses and about
                fares that rose twice in a year.
                """);

        assertThat(segmented.paragraphCount()).isEqualTo(2);
        assertThat(segmented.sentenceCount()).isEqualTo(4);
    }

    @Test
    void cutsASentenceThatNeverEnds() {
        assertThat(Segmenter.segment("and so on ".repeat(5_000)).sentenceCount())
                .isGreaterThan(30);
    }

    @Test
    void findsNothingInAnEmptyText() {
        Segmented segmented = Segmenter.segment(" \n\t ");

        assertThat(segmented.tokenCount()).isZero();
        assertThat(segmented.sentenceCount()).isZero();
        assertThat(segmented.paragraphCount()).isZero();
    }

    @Test
    void coversEveryVisibleCharacterOnce() {
        String text = "“Ok,” J.R. O’Neil said—it's 5% (of $3)… www.x.org/y. \uD83D\uDE00\u00AD''end''\r\n\u2022 x";
        Segmented segmented = Segmenter.segment(text);

        StringBuilder rest = new StringBuilder(text);
        for (int token = 0; token < segmented.tokenCount(); token++) {
            assertThat(token == 0 || segmented.start(token) >= segmented.end(token - 1))
                    .isTrue();
            for (int at = segmented.start(token); at < segmented.end(token); at++) {
                rest.setCharAt(at, ' ');
            }
        }
        assertThat(rest.toString()).isBlank();
    }

    private static String tokens(String text) {
        Segmented segmented = Segmenter.segment(text);
        List<String> words = new ArrayList<>();
        for (int token = 0; token < segmented.tokenCount(); token++) {
            words.add(segmented.word(token));
        }
        return String.join(" ", words);
    }

    private static List<String> sentences(String text) {
        Segmented segmented = Segmenter.segment(text);
        List<String> found = new ArrayList<>();
        for (int sentence = 0; sentence < segmented.sentenceCount(); sentence++) {
            found.add(segmented
                    .span(segmented.firstToken(sentence), segmented.endToken(sentence))
                    .in(text));
        }
        return found;
    }
}
