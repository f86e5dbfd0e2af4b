package news.dateline.extraction.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaithsTest {
    @Test
    void marksAFaithThatIsTakenForABodyOrAPlace() {
        TaggedSentence sentence = new TaggedSentence(
                List.of("Catholic", "bishops", "Islam", "Jewish"), List.of("O", "O", "B-ORG", "B-LOC"));

        assertThat(Faiths.mark(sentence).tags()).containsExactly("O", "O", "B-MISC", "B-MISC");
    }

    @Test
    void leavesLongerNamesAsTheyAre() {
        TaggedSentence sentence =
                new TaggedSentence(List.of("Catholic", "Aid", "Christian"), List.of("B-ORG", "I-ORG", "B-PER"));

        assertThat(Faiths.mark(sentence)).isEqualTo(sentence);
    }
}
