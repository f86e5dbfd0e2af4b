package news.dateline.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WordReaderTest {
    private final WordReader words;

    WordReaderTest() throws IOException {
        words = new WordReader(EntityTagger.shippedLexicon(), new CandidateWords(new int[0], new int[0]));
    }

    @Test
    void keepsAWordFromOneDocumentToTheNext() {
        assertThat(words.read("harbour")).isSameAs(words.read("harbour"));
    }

    @Test
    void readsAWordAgainThatAnotherTookThePlaceOf() {
        Spelling before = words.read("harbour");
        for (int i = 0; i < 1_000_000 && words.read("harbour") == before; i++) {
            words.read("word" + i);
        }

        assertThat(words.read("harbour"))
                .isNotSameAs(before)
                .usingRecursiveComparison()
                .isEqualTo(before);
    }

    @Test
    void tellsWordsApartWhoseHashIsTheSame() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(words.read("Aa").text).isEqualTo("Aa");
        assertThat(words.read("BB").text).isEqualTo("BB");
    }
}
