package news.dateline.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.extraction.Extraction;
import news.dateline.extraction.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributorTest {
    private static final String NOVAK = "person:clara-novak";
    private static final String BRANDT = "person:otto-brandt";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The bridge is safe,” Clara Novak said.",
                "“The bridge is safe,” said Clara Novak.",
                "“The bridge is safe,” said Clara Novak, the city's chief engineer and a former diver.",
                "“The bridge is safe,” Clara Novak, the city's chief engineer, said.",
                "“The bridge is safe,” Mayor Clara Novak told reporters on Monday.",
                "Clara Novak, who has built nine bridges, said the tenth was the hardest.",
                "Clara Novak stood up and said the bridge was safe.",
                "Clara Novak defended the plan. She said the bridge was safe."
            })
    void findsTheSpeakerTheSentenceNames(String text) {
        assertThat(last(text).speakerKeys()).containsExactly(NOVAK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The builder, Clara Novak of Novak and Sons, said the bridge was safe.",
                "The city’s chief engineer, Clara Novak, said that the bridge was safe.",
                "The head of the union, Clara Novak, who has led it since 2010, said wages would rise.",
                "Opposition lawmaker Clara Novak, who voted against it, said the bridge was safe.",
                "A spokeswoman, Clara Novak, said the bridge was safe.",
                "“The bridge is safe,” said the mayor, Clara Novak."
            })
    void namesWhoStandsBesideTheirRole(String text) {
        assertThat(last(text).speakerKeys()).containsExactly(NOVAK);
        assertThat(last(text).speaker()).isEqualTo("Clara Novak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The engineer said the bridge was safe.\n\nEngineer Clara Novak has built nine bridges.",
                "“I grew up by the river,” said Clara Novak. “The bridge is safe,” the 52-year-old said.",
                "Clara Novak, whose firm built the bridge in 1999, added that it was safe."
            })
    void knowsWhoIsMeantByADescription(String text) {
        List<Quote> quotes = quotes(text);

        assertThat(quotes.get(quotes.size() - 1).speakerKeys()).containsExactly(NOVAK);
    }

    @Test
    void takesARoleNobodyHasForNobody() {
        assertThat(last("Clara Novak built the bridge. The prosecutor said it was unsafe.")
                        .speakerKeys())
                .isEmpty();
    }

    @Test
    void givesASecondReportToWhoMadeTheFirst() {
        assertThat(last("Clara Novak said the bridge was old, but insisted that it was safe.")
                        .speakerKeys())
                .containsExactly(NOVAK);
    }

    @Test
    void looksBehindAnAdverbBetweenCommas() {
        assertThat(last("Clara Novak was calm. Novak, however, said that the bridge was unsafe.")
                        .speakerKeys())
                .containsExactly(NOVAK);
    }

    @Test
    void followsThePairThatSpokeLast() {
        assertThat(last("Clara Novak met Otto Brandt. The two said the bridge was safe. They said it would last.")
                        .speakerKeys())
                .containsExactly(NOVAK, BRANDT);
    }

    @Test
    void takesTheSubjectBeforeRatherThanWhoIsNamedMost() {
        String text = "Clara Novak was found on Monday. Clara Novak had lost her way, and Clara Novak was cold. Her "
                + "mother, Ursula, had driven all night. “I will never let her go again,” she said.";

        assertThat(last(text).speaker()).isEqualTo("Ursula");
    }

    @Test
    void joinsTheTwoPartsOfAQuotationRoundAReport() {
        Quote quote = last("“Nobody is above it,” Clara Novak told the court on Monday, “and nobody is beneath it.”");

        assertThat(quote.content()).hasSize(2);
        assertThat(quote.speakerKeys()).containsExactly(NOVAK);
    }

    @Test
    void readsATranscriptWithCourtesyTitles() {
        List<Quote> quotes =
                quotes("Q: When did you know?\n\nMs. Novak: On the Friday.\n\nQ: Who told you?\n\nMs. Novak: Nobody.");

        assertThat(quotes).extracting(Quote::speaker).contains("Novak").hasSize(4);
    }

    @Test
    void findsTheNameBehindTheBodyThatItsBearerHeads() {
        assertThat(last("Chief executive of the Harbour Trust Leila Haddad said the bridge was safe.")
                        .speaker())
                .isEqualTo("Leila Haddad");
        assertThat(last("Special envoy to the Harbour Trust Leila Haddad said the bridge was safe.")
                        .speaker())
                .isEqualTo("Leila Haddad");
        assertThat(last("A spokesman for President Otto Brandt said the bridge was safe.")
                        .speaker())
                .startsWith("A spokesman");
    }

    @Test
    void leavesADocumentToItselfWhateverNameFollows() {
        assertThat(last("The report by the mayor, Clara Novak, said the bridge was safe.")
                        .speakerKeys())
                .isEmpty();
    }

    @Test
    void resolvesAPronounAtTheVerb() {
        Quote quote = last("Clara Novak defended the plan.\n\n“The first part is done,” she said.");

        assertThat(quote.speakerKeys()).containsExactly(NOVAK);
        assertThat(quote.reason()).contains("pronoun");
    }

    @Test
    void namesADocumentByItsWords() {
        Quote quote = last("The report says the pier was never inspected.");

        assertThat(quote.speaker()).isEqualTo("The report");
        assertThat(quote.speakerKeys()).isEmpty();
    }

    @Test
    void attributesToBothOfAPair() {
        assertThat(last("Clara Novak met Otto Brandt in Vienna. The two engineers said the bridge was safe.")
                        .speakerKeys())
                .containsExactly(NOVAK, BRANDT);
    }

    @Test
    void attributesToAllThatAreJoined() {
        assertThat(last("Clara Novak and Otto Brandt said the bridge was safe.").speakerKeys())
                .containsExactly(NOVAK, BRANDT);
    }

    @Test
    void takesTheSpeakerOfTheParagraphBefore() {
        Quote quote = last("Clara Novak walked to the river and looked at the pier.\n\n“It has never looked better.”");

        assertThat(quote.speakerKeys()).containsExactly(NOVAK);
        assertThat(quote.confidence()).isLessThan(0.5);
    }

    @Test
    void takesTurnsInADialogue() {
        List<Quote> quotes = quotes("“Is the bridge safe?” Otto Brandt asked.\n\n“It is,” Clara Novak replied.\n\n"
                + "“And the toll?”\n\n“It will fall.”");

        assertThat(quotes)
                .extracting(quote -> quote.speakerKeys().get(0))
                .containsExactly(BRANDT, NOVAK, BRANDT, NOVAK);
    }

    @Test
    void namesNobodyRatherThanGuessing() {
        Quote quote = last("The river rose on Tuesday. “Nobody warned us about the water this year.”");

        assertThat(quote.speaker()).isNull();
        assertThat(quote.speakerMention()).isNull();
        assertThat(quote.reason()).isEqualTo("no speaker is likely enough");
    }

    @Test
    void findsTheNameBehindCapitals() {
        assertThat(last("Clara Novak met Otto Brandt.\n\nNOVAK: The money is gone.\n\nBRANDT: Who took it?")
                        .speakerKeys())
                .containsExactly(BRANDT);
    }

    @Test
    void takesTheFirstPersonForTheWriter() {
        Quote quote = last("I said last year that the bridge would never open.");

        assertThat(quote.speaker()).isEqualTo("I");
        assertThat(quote.reason()).isEqualTo("first person");
    }

    private static List<Quote> quotes(String text) {
        Extraction extraction = Extractor.standard().extractPlain(text);
        return extraction.quotes();
    }

    private static Quote last(String text) {
        List<Quote> quotes = quotes(text);
        assertThat(quotes).isNotEmpty();
        return quotes.get(quotes.size() - 1);
    }
}
