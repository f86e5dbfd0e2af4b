package news.dateline.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.extraction.Extractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which name the one who speaks last in a short text is given. */
class CanonicalSpeakersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ida Moe | Sentencing him, Judge Ida Moe KC said it was theft. “A mean one,” the judge said.",
                "Le Van Minh | Analyst Le Van Minh said the party would split.",
                "Horvat | Second-seeded Horvat said she was tired.",
                "Ida Holm | Minister for Transport Ida Holm MSP welcomed the news. “It is safe,” she said.",
                "Kwame Moe | “It is safe,” said lawmaker Kwame Moe.",
            })
    void areGivenWithoutWhatDescribesThem(String name, String text) {
        assertThat(last(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velora Corp | Carmaker Velora Corp cut its forecast. Shares fell. The company said it was sorry.",
                "Johnson Matthey | Johnson Matthey cut 40 jobs on Monday. The company said it was sorry.",
                "Vidar Holm | The port hired engineering group Vidar Holm in May. The company said it was glad.",
                "Vidar Holm | Vidar Holm, which runs the ferries, sold two. The company said it was glad.",
                "Vidar Holm | Shares in Vidar Holm fell. Vidar Holm closed a plant. The company said it was sorry.",
                "Stefan Holm | “It talks,” said Stefan Holm, who runs ports at engineering group Vidar Holm. Mr Holm said it was safe."
            })
    void areFirmsThatAreCalledAsPersonsAre(String name, String text) {
        assertThat(last(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ida Moe | Defending him, Ida Moe said he was sorry. “He sold the boat,” the barrister said.",
                "Ida Moe | Ida Moe wept. The Oslo playwright said she was glad.",
                "Ida Moe | Ida Moe hit back. “He was caught,” the Oslo MP posted. “Let him pay.”",
                "Lars Moe | Lars Moe will finish the term. “I have work to do,” the MLA-elect said.",
                "Lars Moe | A harpist’s life/ Lars Moe began at six. The harpist said he was glad.",
                "Salif Moe | Lt. Col. Salif Moe read the statement. “It is over,” the officer said.",
                "Ada Lund | Ada Lund wrote to Ida Moe in May. The Moe supporter said it was over.",
                "Ida Moe | Lt. Cmdr. Ida Moe ended the search. “It is over,” the officer said.",
                "Lars Moe | Sir Lars Moe led the vote. The Conservative, a former teacher, said it was over.",
                "Sander Moe | “It is hot,” Otto Lund said. At noon, home favourite Sander Moe ran. “It is late,” he said.",
                "The driver | Ida Moe wept. The driver said he was sorry.",
                "The Evening Ledger | Ida Moe wept. The Evening Ledger said the book was long."
            })
    void areOfThoseLastSpokenOf(String name, String text) {
        assertThat(last(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lars Moe | Her coach, former world number five Lars Moe, said it was hot.",
                "Ida Moe | The chairman, Danish President Ida Moe, said it was over.",
                "The minister | The minister, a friend of Ida Moe, said it was over.",
                "Norchip | Norchip fell in May. Norchip itself said it was late.",
                "Ida Moe | Ida Moe herself said it was late."
            })
    void areThoseBesideTheNoun(String name, String text) {
        assertThat(last(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ida Moe | “It is late,” spokeswoman Ada Lund said. In Giru, publican Ida Moe lit candles. “It is warm,” she said.",
                "Ida Moe | “It is late,” Ada Lund said./ And here is Ida Moe, the winner. “It is warm,” she said.",
                "Lars Moe | Lars Moe went to the Otto Lund Center on Sunday. He said it was safe."
            })
    void arePersonsOfWhomTheSentenceBeforeTells(String name, String text) {
        assertThat(last(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turin | Turin is broke. The city said it had no choice.",
                "Livorno | The schools of Livorno, Tuscany, owe money. The city said it would wait.",
                "Livorno | The mayor of Livorno wrote to Otto Lund in Lucca and Pisa. The city said it would wait.",
                "Oriel Partners | The fund Oriel Partners sold it. Kraft plc bought it. The fund said it was glad.",
                "Norway | Norway is rich. Oslo is its capital. The country said it would pay.",
                "The country | Norway and Chile met. Kenya left. Oslo slept. Rain fell. Snow fell. The country said it would pay.",
                "Oslo Gallery | The Oslo Gallery opened in May. The gallery said it was glad.",
                "Morgan Stanley | Morgan Stanley cut its forecast. The brokerage said it was sorry.",
                "The company | The Senate met on Monday. The company said it was late.",
                "This group | The House met on Monday. This group said it was late."
            })
    void areOfTheBodyOfThatKindLastTold(String name, String text) {
        assertThat(last(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "health officials | The fever has spread, health officials said on Thursday, and blamed a lack of clean water.",
                "the ministry | Prices rose, the ministry said on Monday, and warned of worse.",
                "Lars Moe | Lars Moe won. The 70-year-old, who is expected to retire in the summer, said that his knees were tired.",
                "Otto and Ida Moe | His parents, Otto and Ida Moe, said they were glad.",
                "Lars Moe | Her manager, Otto Lund, left. Ida’s coach, the former steeplechaser Lars Moe, said he was glad.",
                "the chief whip | Ada Lund was away. Her deputy, Lars Moe, stayed. “I am ill,” the chief whip said.",
                "A study | A study paid for by the board itself concluded that the bridge was not safe.",
                "Velora and Yarvik | Two banks, Velora and Yarvik, said they would pay."
            })
    void areOfTheWholeSubject(String name, String text) {
        assertThat(last(text)).isEqualTo(name);
    }

    private static String last(String text) {
        List<Quote> quotes =
                Extractor.standard().extractPlain(text.replace("/ ", "\n\n")).quotes();
        return String.valueOf(quotes.get(quotes.size() - 1).speaker());
    }
}
