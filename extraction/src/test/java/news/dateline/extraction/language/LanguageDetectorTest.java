package news.dateline.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The council said on Monday that it would not raise the price of tickets before the summer.",
                "de|Der Rat teilte am Montag mit, dass er die Preise für Fahrkarten nicht vor dem Sommer erhöhen wird.",
                "fr|Le conseil a annoncé lundi qu'il n'augmenterait pas le prix des billets avant la fin de l'été.",
                "es|El consejo dijo el lunes que no subirá el precio de los billetes antes del final del verano.",
                "it|Il consiglio ha detto lunedì che non aumenterà il prezzo dei biglietti prima della fine dell'estate.",
                "nl|De raad zei maandag dat het de prijs van de kaartjes niet zal verhogen voor het einde van de zomer.",
                "pt|O conselho disse na segunda-feira que não vai aumentar o preço dos bilhetes até ao fim do verão.",
                "sv|Rådet sade på måndagen att det inte ska höja priset på biljetter före slutet av sommaren.",
                "pl|Rada poinformowała w poniedziałek, że nie podniesie cen biletów przed końcem lata, ale tylko na próbę.",
                "ru|Совет сообщил в понедельник, что не будет повышать цены на билеты до конца лета.",
                "uk|Рада повідомила в понеділок, що не підвищуватиме ціни на квитки до кінця літа.",
                "el|Το συμβούλιο ανακοίνωσε τη Δευτέρα ότι δεν θα αυξήσει τις τιμές.",
                "ja|評議会は月曜日に切符の値段を上げないと発表した。",
                "zh|委员会周一表示，夏季之前不会提高票价。"
            })
    void tellsTheLanguageOfASentence(String tag, String sentence) {
        assertThat(LanguageDetector.detect(sentence).tag()).isEqualTo(tag);
    }

    @Test
    void isSurerOfAParagraphThanOfNames() {
        assertThat(LanguageDetector.detect("Ada Brandt, Luis Ortega, Mia Holm")).isEqualTo(Language.UNDETERMINED);
        assertThat(LanguageDetector.detect("").tag()).isEqualTo("und");
        assertThat(LanguageDetector.detect("It was the last day of the talks and they had not agreed.")
                        .confidence())
                .isGreaterThan(0.6);
    }

    @Test
    void isNotMisledByAForeignQuotation() {
        assertThat(LanguageDetector.detect(
                                "The minister, who had said “das ist nicht der Fall” in an interview, was asked about it again.")
                        .tag())
                .isEqualTo("en");
    }
}
