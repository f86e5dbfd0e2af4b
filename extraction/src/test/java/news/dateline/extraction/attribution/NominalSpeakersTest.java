package news.dateline.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.extraction.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NominalSpeakersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Otto Brandt came with his sister, Judge Clara Novak. His sister said the bridge was safe.",
                "Otto Brandt came with Clara Novak, his sister. The sister said the bridge was safe.",
                "The bridge is old. “It is safe,” said lead engineer Dr. Clara Novak, who built it.",
                "The bridge is old. “It is safe,” said a spokeswoman, Dr. Clara Novak.",
                "The bridge is old. “It is safe,” Clara Novak, laughing, said.",
                "The bridge is old, says Clara Novak. Novak, however, noted that it was safe.",
                "The bridge is old. “No,” Clara Novak went on to say, “it is safe.”",
                "“It is safe,” Clara Novak, who asked for a chair, said.",
                "Otto Brandt spoke first. “It is not safe,” Clara Novak retaliated.",
                "Otto Brandt spoke first. Clara Novak fired back, “You never built a bridge in your life.”"
            })
    void findsTheName(String text) {
        List<Quote> quotes = Extractor.standard().extractPlain(text).quotes();

        assertThat(quotes.get(quotes.size() - 1).speaker()).isEqualTo("Clara Novak");
    }

    @Test
    void readsANameThatGoesOnBehindTheSpeakersPhrase() {
        List<Quote> quotes = Extractor.standard()
                .extractPlain(
                        "Yesterday the Search and Rescue Agency told The Oslo Post it was intending to go out again.")
                .quotes();

        assertThat(quotes).hasSize(1);
    }

    @Test
    void takesAMotherForNobodyWithAName() {
        List<Quote> quotes = Extractor.standard()
                .extractPlain(
                        "Otto Brandt’s sister Clara Novak left early. Brandt’s mother said that the bridge was old. She said "
                                + "that it was safe.")
                .quotes();

        assertThat(quotes).extracting(Quote::speaker).containsExactly("Brandt’s mother", "Brandt’s mother");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sen. Clara Novak opposed the toll. “It is a bad toll,” the Ohio Republican said.",
                "Clara Novak has two daughters. “I walk to work,” the mother of two said.",
                "Clara Novak has six grandsons. “I walk to work,” the grandmother-of-six said.",
                "Clara Novak won silver. “I had nothing left,” the Olympian said.",
                "Clara Novak wrote the songs. “I had nothing left,” the Grammy winner said.",
                "The Union of Bridge Builders president Clara Novak said a strike was near.",
                "The toll drew praise from Clara Novak, who called it “a small miracle.”",
                "Police arrested Clara Novak, an engineer who told them she was sorry.",
                "Herons goaltender Clara Novak, who stopped 38 shots, said she never saw the last.",
                "The toll, described by Clara Novak as “a small miracle,” has ended."
            })
    void givesADescribedPersonTheirName(String text) {
        assertThat(Extractor.standard().extractPlain(text).quotes())
                .last()
                .extracting(Quote::speaker)
                .isEqualTo("Clara Novak");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unifor will strike at midnight. The union said talks had failed.|Unifor
            The Bank of Norland held its rate. The central bank said prices were rising.|Bank of Norland
            The Vancouver Canucks fired their coach. The team said it was time.|Vancouver Canucks
            The Harbour Post wrote of it in May. The newspaper said 20 jobs were lost.|Harbour Post
            Ontario will appeal. The province said the ruling was wrong.|Ontario
            The ministry met the port's crews. The union said talks had failed.|The union
            """)
    void givesABodyOfAKindTheNameOfTheLastOfThatKind(String text, String speaker) {
        assertThat(Extractor.standard().extractPlain(text).quotes())
                .last()
                .extracting(Quote::speaker)
                .isEqualTo(speaker);
    }
}
