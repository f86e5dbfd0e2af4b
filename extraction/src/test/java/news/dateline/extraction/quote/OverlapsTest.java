package news.dateline.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reports that claim the same words. */
class OverlapsTest {

    @Test
    void readsAHeadlineInMarksOnce() {
        Found found = Found.in("Novak: ‘We Shall Rebuild the Bridge.’\n\nThe city has waited for ten years.");

        assertThat(found.all()).containsExactly("‘We Shall Rebuild the Bridge.’");
        assertThat(found.kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(found.source()).isEqualTo("Novak");
    }

    @Test
    void endsAReportBeforeWhoReportsThatItWasMade() {
        Found found = Found.in(
                "On Monday, Novak said she was “glad to see” that the bridge had opened, according to the Harbour News.");

        assertThat(found.all())
                .containsExactly(
                        "On Monday, Novak said she was “glad to see” that the bridge had opened",
                        "she was “glad to see” that the bridge had opened");
        assertThat(found.kinds()).containsExactly(QuoteKind.INDIRECT, QuoteKind.MIXED);
    }

    @Test
    void endsAReportBeforeTheNextOfTheSameSpeaker() {
        Found found = Found.in("Novak said the tax has “kept us afloat” for years before claiming that the ferry is "
                + "“tearing the harbour apart.”");

        assertThat(found.all())
                .containsExactly(
                        "the tax has “kept us afloat” for years", "that the ferry is “tearing the harbour apart.”");
    }

    @Test
    void endsAReportBeforeTheNextOfAnotherSpeaker() {
        Found found = Found.in(
                "Novak accuses Brandt of “steering from behind” and he jokingly tells the crew that the ferry is "
                        + "“falling apart.”");

        assertThat(found.all())
                .containsExactly("Brandt of “steering from behind”", "that the ferry is “falling apart.”");
    }

    @Test
    void leavesMarkedWordsToTheOuterReportWhereTheInnerIsNoSpeech() {
        Found found = Found.in("Novak blasted the board for failing to make clear on Friday that the refund was only "
                + "“partial,” meaning it covered the ferry.");

        assertThat(found.all())
                .containsExactly("the board for failing to make clear on Friday that the refund was only “partial,”");
    }
}
