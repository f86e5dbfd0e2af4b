package news.dateline.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import news.dateline.extraction.segment.Segmented;
import org.junit.jupiter.api.Test;

class DocumentWordsTest {

    @Test
    void takesCapitalsForAHeadlinesWhereTheWordIsNowhereElse() throws IOException {
        DocumentWords words =
                read("STORM HITS NORVIK AS NATO MEETS", "Norvik lies on the coast .", "NATO sent two ships .");

        assertThat(words.word(0).kind).isEqualTo(Shapes.HEADLINE_CAPITALS);
        assertThat(words.word(2).kind).isEqualTo(Shapes.HEADLINE_CAPITALS);
        assertThat(words.word(2).capitalised).isSameAs(words.word(6));
        assertThat(words.word(4).kind).isEqualTo(Shapes.ALL_CAPITALS);
        assertThat(words.style(0)).isEqualTo(Styles.CAPITALS);
        assertThat(words.style(6)).isEqualTo(Styles.TEXT);
    }

    @Test
    void takesACapitalForAHeadlinesInTitleCase() throws IOException {
        DocumentWords words = read("Storm Hits Norvik and Closes Its Port", "The port of Norvik lies on the coast .");

        assertThat(words.word(1).kind).isEqualTo(Shapes.HEADLINE_CAPITAL);
        assertThat(words.word(2).kind).isEqualTo(Shapes.CAPITAL);
    }

    @Test
    void takesAShortSentenceOfNamesForText() throws IOException {
        DocumentWords words = read("Norway beat Denmark 2-0 in Oslo on Friday .");

        assertThat(words.style(0)).isEqualTo(Styles.TEXT);
        assertThat(words.word(0).kind).isEqualTo(Shapes.CAPITAL);
    }

    @Test
    void takesTheLettersBeforeADollarSignForNoName() throws IOException {
        DocumentWords words = read("The US paid US $ 5 .");

        assertThat(words.candidate(1)).isTrue();
        assertThat(words.candidate(3)).isFalse();
    }

    @Test
    void findsWhatAnAcronymStandsFor() throws IOException {
        DocumentWords words = read("The Norvik Board of Fish and Kelp met .", "A spokesman for the NBFK left .");

        assertThat(words.word(13).text).isEqualTo("NBFK");
        assertThat(words.word(13).longForm).isSameAs(words.word(6));
        assertThat(words.inLongForm(0)).isFalse();
        assertThat(words.inLongForm(3)).isTrue();
        assertThat(words.inLongForm(6)).isTrue();
        assertThat(words.inLongForm(7)).isFalse();
    }

    @Test
    void takesTheLettersOfTwoSentencesForNoLongForm() throws IOException {
        DocumentWords words = read("He met the Norvik Board", "Fish rose .", "The NBF left .");

        assertThat(words.word(9).text).isEqualTo("NBF");
        assertThat(words.word(9).longForm).isNull();
    }

    private static DocumentWords read(String... sentences) throws IOException {
        List<List<String>> tokens = Arrays.stream(sentences)
                .map(sentence -> List.of(sentence.split(" ")))
                .toList();
        CandidateWords candidates = new CandidateWords(new int[0], new int[0]);
        return DocumentWords.read(
                Segmented.ofSentences(tokens), new WordReader(EntityTagger.shippedLexicon(), candidates));
    }
}
