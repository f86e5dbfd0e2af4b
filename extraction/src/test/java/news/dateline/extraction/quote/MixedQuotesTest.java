package news.dateline.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in marks inside the reporter's own clause. */
class MixedQuotesTest {

    @Test
    void givesQuotedWordsToTheInnerOfTwoSpeakers() {
        Found found = Found.in("According to the harbour paper, Novak said the bridge was “a gift to the north”.");

        assertThat(found.kinds()).containsExactly(QuoteKind.INDIRECT, QuoteKind.MIXED);
        assertThat(found.all())
                .containsExactly(
                        "Novak said the bridge was “a gift to the north”", "the bridge was “a gift to the north”");
    }

    @Test
    void leavesReportsInsideQuotedWordsToWhoIsQuoted() {
        Found found = Found.in("Novak says Brandt is the “same old fox that he claims he will hunt down”.");

        assertThat(found.all()).containsExactly("Brandt is the “same old fox that he claims he will hunt down”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Somebody called it a “quiet flood,” and we agree.; it a “quiet flood,”",
                "Mayor Clara Novak called the closing of three schools “rather hasty.”; "
                        + "the closing of three schools “rather hasty.”",
                "Novak, who has called the two-rivers plan “lunacy,” then left.; the two-rivers plan “lunacy,”"
            })
    void findsWhatSomebodyIsCalledInMarks(String text, String content) {
        Found found = Found.in(text);

        assertThat(found.all()).contains(content);
        assertThat(found.kind()).isEqualTo(QuoteKind.MIXED);
    }

    @Test
    void countsNoPronounBeforeTheMarksAsQuoted() {
        assertThat(Found.in("Brandt met Novak, calling her “a star.”").kinds()).isEqualTo(List.of(QuoteKind.MIXED));
    }

    @Test
    void findsWhatIsToldBehindAParty() {
        Found found = Found.in("Sen. Clara Novak, D-Norland, told the Harbour News that votes could be “way off.”");

        assertThat(found.all()).containsExactly("that votes could be “way off.”");
    }

    @Test
    void endsWhatIsDescribedBeforeTheNextDeed() {
        Found found = Found.in("Novak described the vote as “a warning” and dismissed talk of new elections.");

        assertThat(found.all()).startsWith("the vote as “a warning”");
    }
}
