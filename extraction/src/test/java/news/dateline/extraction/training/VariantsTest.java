package news.dateline.extraction.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VariantsTest {

    @Test
    void cutsANameAtItsHyphenAndKeepsItOneName() {
        TaggedSentence whole = new TaggedSentence(List.of("Min-soo", "left"), List.of("B-PER", "O"));

        assertThat(Variants.cutAtHyphens(whole))
                .isEqualTo(new TaggedSentence(
                        List.of("Min", "-", "soo", "left"), List.of("B-PER", "I-PER", "I-PER", "O")));
    }

    @Test
    void leavesACompoundWholeWhosePartsMeanDifferentThings() {
        TaggedSentence sentence = new TaggedSentence(List.of("Oslo-based"), List.of("O"));

        assertThat(Variants.cutAtHyphens(sentence)).isEqualTo(sentence);
    }

    @Test
    void takesTitlesOutOfPersons() {
        TaggedSentence stripped = Titles.strip(
                new TaggedSentence(List.of("Prime", "Minister", "Haugen"), List.of("B-PER", "I-PER", "I-PER")));

        assertThat(stripped.tags()).containsExactly("O", "O", "B-PER");
    }
}
