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

    private static String last(String text) {
        List<Quote> quotes = Extractor.standard().extractPlain(text).quotes();
        return String.valueOf(quotes.get(quotes.size() - 1).speaker());
    }
}
