package news.dateline.extraction.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.segment.Segmenter;
import org.junit.jupiter.api.Test;

class SyntaxTest {

    @Test
    void takesAPossessiveEndingForNothingElse() {
        assertThat(tag("The mayor's plan failed.", "'s")).isEqualTo(Tag.CLITIC);
        assertThat(tag("Clara Novak’s firm won the contract.", "’s")).isEqualTo(Tag.CLITIC);
        assertThat(tag("The residents' lawyers wrote to the council.", "'")).isEqualTo(Tag.CLITIC);
    }

    @Test
    void knowsVerbsThatAreContracted() {
        assertThat(tag("He's leaving the board in May.", "'s")).isEqualTo(Tag.VERB_PRESENT_S);
        assertThat(tag("They’re leaving the board in May.", "’re")).isEqualTo(Tag.VERB_PRESENT);
        assertThat(tag("We'll leave the board in May.", "'ll")).isEqualTo(Tag.MODAL);
        assertThat(tag("She doesn't know the board.", "n't")).isEqualTo(Tag.ADVERB);
    }

    private static Tag tag(String text, String word) {
        Segmented document = Segmenter.segment(text);
        String[] words = new String[document.tokenCount()];
        for (int i = 0; i < words.length; i++) {
            words[i] = document.word(i);
        }
        Parse parse = Syntax.english().parse(words);
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals(word)) {
                return parse.tag(i);
            }
        }
        throw new AssertionError("expected a token " + word + ": " + String.join(" ", words));
    }
}
