package news.dateline.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import news.dateline.extraction.Extractor;
import org.junit.jupiter.api.Test;

/** Whole articles, written for this test: who speaks in each, in the order of the text. */
class ArticlesTest {

    @Test
    void tellsBrotherAndSisterApart() {
        assertThat(speakers("""
                WASHINGTON — Sen. Anne Caldwell and her brother, Rep. Tom Caldwell, found themselves on opposite sides of the
                debate on Thursday as the Senate turned to farm subsidies.

                “This bill is about survival,” Anne Caldwell, a Republican, said on the Senate floor.

                Her brother, a Democrat who represents a suburban district, called it “a gift to millionaires.”

                “I love my sister,” Tom Caldwell told reporters. “I just can’t count like she does.”

                Ms. Caldwell said she expected the House to act before the end of the month. Mr. Caldwell said he doubted it.
                """))
                .containsExactly("Anne Caldwell", "Tom Caldwell", "Tom Caldwell", "Anne Caldwell", "Tom Caldwell");
    }

    @Test
    void knowsAFamilyByFirstNames() {
        assertThat(speakers("""
                When Hanna Lindqvist was nine, her grandmother gave her a loom.

                “I hated it,” Hanna says now, laughing, in the studio above the harbour.

                Her husband, Erik, a carpenter, built most of the looms. “She breaks them,” he says. “I mend them.”

                “True,” says Hanna.

                Their daughter Maja, 17, wants nothing to do with weaving. “It’s so slow,” she says. “I’m going to be an
                engineer.”

                Her mother shrugs. “I said the same thing,” she says. “And look at me.”
                """))
                .containsExactly("Hanna Lindqvist", "Erik", "Hanna Lindqvist", "Maja", "Hanna Lindqvist");
    }

    @Test
    void knowsAStepsonByHisName() {
        assertThat(speakers("""
                Marta Reis runs the last ferry of the harbour with her stepson, Paulo Reis, and a dog.

                “It is older than the town,” Marta Reis said of the boat on Monday.

                “We had it mended twice,” her stepson said.
                """)).containsExactly("Marta Reis", "Paulo Reis");
    }

    @Test
    void followsTwoLeadersAndTheirCounterparts() {
        assertThat(speakers("""
                PARIS — French President Luc Moreau and Italian Prime Minister Carla Rossi agreed on Friday to build a rail
                link under the Alps.

                “We have buried an old quarrel,” Moreau said in Turin. Rossi, standing beside him, added: “And we will now
                dig a tunnel.”

                The French president, who faces an election in May, said the cost would be shared. His Italian counterpart
                said Rome would pay “not a cent more” than Paris.

                "It's the biggest project since the war," a ministry official, who asked not to be named, said.
                """))
                .endsWith("Luc Moreau", "Carla Rossi", "Luc Moreau", "Carla Rossi", "a ministry official");
    }

    @Test
    void givesTheAnswersOfAnInterviewToWhomItIsWith() {
        assertThat(speakers("""
                The novelist Ruth Adeyemi, 61, has just published a book. We spoke at her home in Bristol.

                Q: Why did it take so long?

                A: I kept throwing it away.

                Q: What is next?

                A: A nap.
                """)).containsExactly("", "Ruth Adeyemi", "", "Ruth Adeyemi");
    }

    @Test
    void knowsWhoLikedToSaySo() {
        assertThat(speakers("""
                Walter Brandt, the engineer who designed the floating bridge, died on Sunday at his home. He was 94.

                “He was the most stubborn man I ever met,” said Prime Minister Lena Falk, who as a young journalist
                interviewed Mr. Brandt.

                “The bridge is only a boat that stays,” Mr. Brandt liked to say.
                """)).containsExactly("Lena Falk", "Walter Brandt");
    }

    private static List<String> speakers(String text) {
        String unwrapped = text.replaceAll("(?<!\\n)\\n(?!\\n)", " ");
        return Extractor.standard().extractPlain(unwrapped).quotes().stream()
                .map(quote -> Objects.requireNonNullElse(quote.speaker(), ""))
                .toList();
    }
}
