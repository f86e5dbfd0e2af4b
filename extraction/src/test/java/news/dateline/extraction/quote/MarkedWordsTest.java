package news.dateline.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in marks: whose they are, and which are nobody's. */
class MarkedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Brandt has used the phrase “river people” in every speech.; “river people”",
                "Brandt was cheered with cries of “Bravo!” by the crowd.; “Bravo!”",
                "Asked whether she would run again, Novak shook her head and said, “No.”; “No.”",
                "They marched past the station, chanting, “Hands off, we vote.”; “Hands off, we vote.”",
                "Brandt has been seen, as the Herald put it in a long portrait, “the fixer.”; “the fixer.”",
                "The memoir, which Clara Novak called “pure fiction,” sold well.; “pure fiction,”",
                "Clara Novak called the statements and actions of the union “childish.”; "
                        + "the statements and actions of the union “childish.”",
                "They filled the square, chanting “We want the bridge” and “Open the gates.”; “Open the gates.”",
                "The claim was labeled “Mostly True.”; “Mostly True.”",
                "Novak left the hall last, singing “Let us pass.” Nobody followed.; “Let us pass.”",
                "Otto Brandt compared Novak to a coach who is “working the crowd” in May.; “working the crowd”"
            })
    void findsFewWordsThatSomebodySaid(String text, String content) {
        assertThat(Found.in(text).all()).contains(content);
    }

    @Test
    void asksWhoNamesAThing() {
        assertThat(Found.in("Oslo has been called “the calm capital” by Otto Brandt.")
                        .source())
                .isEqualTo("Otto Brandt");
        assertThat(Found.in("The ferry was dubbed “the slow boat” in May.").source())
                .isEmpty();
    }

    @Test
    void givesAListInMarksToOneSpeaker() {
        Found found = Found.in("Novak mocked Brandt as a “king,” a “clown” and a “thief.”");

        assertThat(found.all()).containsExactly("Brandt as a “king,”", "“clown”", "“thief.”");
        assertThat(found.sources()).containsOnly("Novak");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Novak, who backs Brandt, met the host on Channel Nine’s “Good Evening Harbour” and left.; "
                        + "Good Evening Harbour",
                "Brandt promoted the novel “Cold Harbour” in the north.; Cold Harbour",
                "Novak is to appear on “The Harbour Hour” in May.; The Harbour Hour",
                "Novak told the hosts of “Morning Coast” about it.; Morning Coast",
                "Novak told “Fish and Ships” that the road was closed.; Fish and Ships",
                "“Tales of the Quay,” a radio series that first aired in 1989, comes back.; Tales of the Quay,",
                "“The ferry that never came back to us,” by Clara Novak, is out.; "
                        + "The ferry that never came back to us,",
                "“We shall not pay for the bridge at all” (2014) hangs in the hall.; We shall not pay for the bridge at all",
                "Clara Novak's column, “Let us finish the bridge this year,” is worth a read.; "
                        + "Let us finish the bridge this year,",
                "Brandt advocated it in his 2014 “Pledge to the Coast” again.; Pledge to the Coast"
            })
    void leavesTitlesOfWorksToNobody(String text, String title) {
        assertThat(Found.in(text).terms()).containsExactly(title);
    }

    @Test
    void leavesTheWordAsSuchToNobody() {
        assertThat(Found.in("The fund requires a site in a “harbour zone,” which is defined as land below the dam.")
                        .terms())
                .containsExactly("harbour zone,");
        assertThat(Found.in("The plan has become known as the “Long Bridge” in the north.")
                        .terms())
                .containsExactly("Long Bridge");
        assertThat(Found.in("Why are you rooting for the ferry, unless simply because “she” is a “he”?")
                        .terms())
                .containsExactly("she", "he");
    }

    @Test
    void hearsThePhraseInMarksOfAHeadlineDespiteItsCapitals() {
        assertThat(Found.in("Clara Novak Speaks ‘Directly To Young Sailors’ After Latest Harbour Fire")
                        .all())
                .containsExactly("‘Directly To Young Sailors’");
    }

    @Test
    void takesNoTitleForTheBeginningOfWhatFollows() {
        assertThat(Found.in("At the end of the anthem “A River Runs Home,” she added the words, “Good night.”")
                        .all())
                .containsExactly("“Good night.”");
    }

    @Test
    void beginsAQuotationWithThePhraseBeforeWhoSaysTheRest() {
        assertThat(Found.in("But “the better question,” Ann Lee added, “is whether the boats come back at all.”")
                        .all())
                .containsExactly("“the better question,” | “is whether the boats come back at all.”");
    }

    @Test
    void takesAHeadingInSingleMarksForNobodysWords() {
        Found found = Found.in("“We were late,” Novak said.\n\n'It was never over.'\n\nThe talks went on until May. "
                + "“We were right,” Novak said.");

        assertThat(found.all()).containsExactly("“We were late,”", "“We were right,”");
        assertThat(found.terms()).containsExactly("It was never over.");
    }

    @Test
    void takesNothingInTheMarksForTheirCue() {
        Found found = Found.in("The talks ended.\n\n“STRICTER, SLOWER AND DEARER”\n\nNovak spoke for an hour.");

        assertThat(found.all()).isEmpty();
    }

    @Test
    void takesNotForNoReport() {
        assertThat(Found.in("“River people” are “not out to harm us,” she said.")
                        .all())
                .doesNotContain("“River people”");
    }

    @Test
    void takesNoVerbAmongMarkedWordsForTheReporters() {
        Found found = Found.in("Novak said the pass was “no place where we, you know, would walk at night.”");

        assertThat(found.all()).containsExactly("the pass was “no place where we, you know, would walk at night.”");
        assertThat(found.sources()).containsExactly("Novak");
    }

    @Test
    void goesOnWithAQuotationThatTheReporterEnds() {
        Found found = Found.in("“We need more boats,” Novak added. "
                + "“They ask for more than we have, but they are not ready yet” to pay for it in May.");

        assertThat(found.all())
                .containsExactly(
                        "“We need more boats,”",
                        "“They ask for more than we have, but they are not ready yet” to pay for it in May");
        assertThat(found.kinds()).containsExactly(QuoteKind.DIRECT, QuoteKind.MIXED);
    }

    @Test
    void namesWhoCallsWhatARelativeStandsFor() {
        assertThat(Found.in("The memoir, which Clara Novak called “pure fiction,” sold well.")
                        .source())
                .isEqualTo("Clara Novak");
    }

    @Test
    void leavesWhatSomethingGoesByAName() {
        assertThat(Found.in("The bridge, known to drivers as “the Comb,” was closed.")
                        .all())
                .isEmpty();
        assertThat(Found.in("The guard was nicknamed “The Wall.”").all()).isEmpty();
        assertThat(Found.in("The builders have a name for it: “The Comb.”").all())
                .isEmpty();
    }
}
