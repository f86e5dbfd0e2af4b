package news.dateline.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconFileTest {

    @Test
    void keepsEachGroupingOfAWordApart() throws IOException {
        Lexicon lexicon = stored();

        assertThat(lexicon.classes("Lisbon", "lisbon")).isEqualTo(new Lexicon.Classes(0b1011, 0b110, 0b10));
    }

    @Test
    void hasNoClassByNamesForAWordThatStandsInNone() throws IOException {
        assertThat(stored().classes("walks", "walks")).isEqualTo(new Lexicon.Classes(0b100, 0, 0));
    }

    @Test
    void knowsAWordInLowerCaseThatItNeverSawAsWritten() throws IOException {
        assertThat(stored().classes("LISBON", "lisbon")).isEqualTo(new Lexicon.Classes(0, 0, 0b10));
    }

    private static Lexicon stored() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LexiconFile.write(out, Map.of("Lisbon", "011", "walks", "00"), Map.of("Lisbon", "10"), Map.of("lisbon", "0"));
        return LexiconFile.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
