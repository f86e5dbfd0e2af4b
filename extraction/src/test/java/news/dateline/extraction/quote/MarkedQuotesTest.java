package news.dateline.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.extraction.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedQuotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | „Die Brücke kommt“, sagte Klara Nowak am Montag. | Klara Nowak",
                "fr | « Le pont ouvrira en mai », a déclaré Claire Novak lundi. | Claire Novak",
                "es | «El puente se abrirá», dijo Clara Novak el lunes. | Clara Novak"
            })
    void namesTheSpeakerAtAKnownVerb(String language, String text, String speaker) {
        FoundQuotes found = QuoteFinder.forLanguage(language).find(Segmenter.segment(text));

        assertThat(found.candidates()).singleElement().satisfies(quote -> {
            assertThat(quote.kind()).isEqualTo(QuoteKind.DIRECT);
            assertThat(quote.source()).isNotNull();
            assertThat(quote.source().phrase().in(text)).isEqualTo(speaker);
        });
    }

    @Test
    void inventsNoSpeakerInALanguageItDoesNotKnow() {
        FoundQuotes found = QuoteFinder.forLanguage("it")
                .find(Segmenter.segment("«Il ponte aprirà a maggio e non dopo», ha detto Clara Novak."));

        assertThat(found.candidates())
                .singleElement()
                .satisfies(quote -> assertThat(quote.source()).isNull());
    }
}
