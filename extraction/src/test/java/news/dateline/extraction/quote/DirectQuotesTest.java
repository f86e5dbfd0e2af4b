package news.dateline.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectQuotesTest {

    @Test
    void makesOneQuoteOfASplitQuotation() {
        Found found = Found.in("“The bridge,” Clara Novak said, “will open in May.”");

        assertThat(found.all()).containsExactly("“The bridge,” | “will open in May.”");
        assertThat(found.kind()).isEqualTo(QuoteKind.DIRECT);
    }

    @Test
    void goesOnBehindTheAttribution() {
        assertThat(Found.in("“We are late,” said Clara Novak. “But we are not lost.”")
                        .all())
                .containsExactly("“We are late,” | “But we are not lost.”");
    }

    @Test
    void goesOnInAParagraphOpenedWithAMark() {
        assertThat(Found.in("“The first part is done,” she said. “The second is not.\n\n“But we shall finish it.”")
                        .all())
                .containsExactly("“The first part is done,” | “The second is not.\n\n“But we shall finish it.”");
    }

    @Test
    void findsAQuotationBehindAColon() {
        Found found =
                Found.in("Clara Novak told the council on Monday: “The bridge will open in May. Nobody doubts it.”");

        assertThat(found.all()).containsExactly("“The bridge will open in May. Nobody doubts it.”");
        assertThat(found.source()).isEqualTo("Clara Novak");
    }

    @Test
    void findsAQuotationAnnouncedByTheParagraphBefore() {
        Found found = Found.in("The mayor wrote:\n\n“The bridge will open in May. Nobody doubts it.”");

        assertThat(found.all()).containsExactly("“The bridge will open in May. Nobody doubts it.”");
        assertThat(found.source()).isEqualTo("The mayor");
    }

    @Test
    void readsTheTurnsOfATranscript() {
        Found found = Found.in("NOVAK: The money is gone.\n\nBRANDT: Who took it?\n\nNOVAK: We do not know.");

        assertThat(found.all()).containsExactly("The money is gone.", "Who took it?", "We do not know.");
        assertThat(found.source()).isEqualTo("NOVAK");
    }

    @Test
    void takesATurnForDirectOnlyInMarks() {
        assertThat(Found.in("NOVAK: The money is gone.\n\nBRANDT: He said “who took it” twice.")
                        .kinds())
                .containsExactly(QuoteKind.INDIRECT, QuoteKind.MIXED);
        assertThat(Found.in("“NOVAK: The money is gone.\n\n“BRANDT: Who took it?”")
                        .kinds())
                .containsExactly(QuoteKind.DIRECT, QuoteKind.DIRECT);
    }

    @Test
    void readsAHeadlineWithItsSpeaker() {
        Found found = Found.in("Novak: Bridge will open in May\n\nThe city has waited for ten years.");

        assertThat(found.all()).containsExactly("Bridge will open in May");
        assertThat(found.source()).isEqualTo("Novak");
    }

    @Test
    void keepsTermsAndTitlesOutOfTheQuotes() {
        Found found =
                Found.in("The so-called “green lobby” has bought three copies of “The Long River” by Otto Brandt.");

        assertThat(found.all()).isEmpty();
        assertThat(found.terms()).containsExactly("green lobby", "The Long River");
    }

    @Test
    void keepsANicknameOutOfTheQuotes() {
        Found found = Found.in("Otto “Bobby” Brandt will play at the opening.");

        assertThat(found.all()).isEmpty();
        assertThat(found.terms()).containsExactly("Bobby");
    }

    @Test
    void knowsATermInsideAReportedClause() {
        Found found = Found.in("The minister said Norland would keep its “Two Rivers” policy.");

        assertThat(found.kind()).isEqualTo(QuoteKind.INDIRECT);
        assertThat(found.terms()).containsExactly("Two Rivers");
    }

    @Test
    void findsATweet() {
        assertThat(Found.in("“Opening day!” tweeted Clara Novak.").all()).containsExactly("“Opening day!”");
    }

    @Test
    void takesAnyVerbBehindAnExclamation() {
        Found found = Found.in("“What a bridge!” beamed Otto Brandt, who had walked across it.");

        assertThat(found.all()).containsExactly("“What a bridge!”");
        assertThat(found.source()).startsWith("Otto Brandt");
    }

    @Test
    void findsAQuotationInBrackets() {
        Found found = Found.in("The hall laughed. (“We had no lunch,” said one engineer.)");

        assertThat(found.all()).containsExactly("“We had no lunch,”");
    }

    @Test
    void takesAPlaceWithItsParticipleForNoVerb() {
        Found found = Found.in("“Too late,” Oslo-based engineer Clara Novak said.");

        assertThat(found.all()).containsExactly("“Too late,”");
        assertThat(found.source()).isEqualTo("Oslo-based engineer Clara Novak");
    }

    @Test
    void keepsClosedParagraphsApart() {
        Found found = Found.in("“We waited for years,” Otto Brandt said.\n\n“We built it in three.”\n\n"
                + "“We are tired of waiting for money,” Clara Novak added.");

        assertThat(found.all())
                .containsExactly(
                        "“We waited for years,”", "“We built it in three.”", "“We are tired of waiting for money,”");
    }

    @Test
    void reportsWhatIsAddedBehindAQuotation() {
        Found found = Found.in("Novak said of the bridge, “I love it,” adding that it “cost us ten years.”");

        assertThat(found.all()).containsExactly("“I love it,”", "that it “cost us ten years.”");
    }

    @Test
    void takesAnAgeForNoVerb() {
        Found found = Found.in("“I made the river my first care,” the greying, 71-year-old diplomat said.");

        assertThat(found.source()).endsWith("71-year-old diplomat");
    }

    @Test
    void readsTheNameThatSignsAQuotation() {
        Found found = Found.in("“We shall rebuild the bridge. Nobody doubts it.” ― Clara Novak\n\n"
                + "“The ferry must stay.” ― Otto Brandt");

        assertThat(found.all())
                .containsExactly("“We shall rebuild the bridge. Nobody doubts it.”", "“The ferry must stay.”");
        assertThat(found.sources()).containsExactly("Clara Novak", "Otto Brandt");
    }

    @Test
    void goesOnInNoOtherMarks() {
        Found found = Found.in("“We are late,” she said. “The bridge is next.”\n\n"
                + "\"The mayor then left the room and nobody followed.\n\n“We shall see,” he said.");

        assertThat(found.all()).contains("“We are late,” | “The bridge is next.”", "“We shall see,”");
    }

    @Test
    void takesThePaperSpokenToForNoVerb() {
        Found found = Found.in("On Monday, Clara Novak told The Harbour Post: “We need boats. Nobody doubts it.”");

        assertThat(found.source()).isEqualTo("Clara Novak");
    }

    @Test
    void findsWhoIsHeardSayingSo() {
        assertThat(Found.in("“Stop the ferry,” a man can be heard shouting.").source())
                .isEqualTo("a man");
    }

    @Test
    void readsANounForWordsSaidBeforeAColon() {
        Found found = Found.in("Clara Novak's message to drivers: “Take the ferry.”");

        assertThat(found.all()).containsExactly("“Take the ferry.”");
        assertThat(found.source()).startsWith("Clara Novak");
    }

    @Test
    void findsASpeakerWhoIsOnlyAnother() {
        assertThat(Found.in("“We have no boats left,” said another.").source()).isEqualTo("another");
    }
}
