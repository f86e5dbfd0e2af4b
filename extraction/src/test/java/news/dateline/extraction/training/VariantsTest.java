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
    void cutsAnAbbreviationAtItsPointsIntoSentences() {
        TaggedSentence whole = new TaggedSentence(List.of("the", "U.S.", "Army"), List.of("O", "B-ORG", "I-ORG"));

        assertThat(Variants.cutAtPoints(whole))
                .containsExactly(
                        new TaggedSentence(List.of("the", "U", "."), List.of("O", "B-ORG", "I-ORG")),
                        new TaggedSentence(List.of("S", "."), List.of("B-ORG", "I-ORG")),
                        new TaggedSentence(List.of("Army"), List.of("B-ORG")));
    }

    @Test
    void marksADiseaseInOneWordOrThree() {
        TaggedSentence marked = Diseases.mark(
                new TaggedSentence(List.of("Covid-19", "and", "COVID", "-", "19"), List.of("O", "O", "O", "O", "O")));

        assertThat(marked.tags()).containsExactly("B-MISC", "O", "B-MISC", "I-MISC", "I-MISC");
    }

    @Test
    void takesTitlesOutOfPersons() {
        TaggedSentence stripped = Titles.strip(
                new TaggedSentence(List.of("Prime", "Minister", "Haugen"), List.of("B-PER", "I-PER", "I-PER")));

        assertThat(stripped.tags()).containsExactly("O", "O", "B-PER");
    }

    @Test
    void setsATitleWithSmallWordsSmall() {
        TaggedSentence sentence = new TaggedSentence(
                List.of("Talks", "with", "rebels", "in", "Oslo"), List.of("O", "O", "O", "O", "B-LOC"));

        assertThat(Variants.title(sentence).words()).containsExactly("Talks", "with", "Rebels", "in", "Oslo");
        assertThat(Variants.capitals(sentence).words()).containsExactly("TALKS", "WITH", "REBELS", "IN", "OSLO");
    }
}
