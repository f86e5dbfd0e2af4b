package news.dateline.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.dateline.extraction.segment.Segmented;
import org.junit.jupiter.api.Test;

class TaggerTrainerTest {
    private static final List<String> TOWNS = List.of("Lisbon", "Porto", "Faro", "Braga");

    @Test
    void learnsFromAFewExamples() throws IOException {
        EntityTagger tagger = TaggerTrainer.train(documents());

        assertThat(tagger.labels(Segmented.ofSentences(List.of(List.of("We", "met", "in", "Braga", ".")))))
                .containsExactly("O", "O", "O", "B-LOC", "O");
    }

    @Test
    void givesTheSameBytesForTheSameDocuments() throws IOException {
        assertThat(model()).isEqualTo(model());
    }

    @Test
    void refusesADamagedModel() throws IOException {
        byte[] model = model();
        model[12] ^= 1;

        assertThatThrownBy(() -> WeightsFile.read(new ByteArrayInputStream(model)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void refusesAnotherKindOfFile() {
        assertThatThrownBy(() -> WeightsFile.read(new ByteArrayInputStream(new byte[64])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a Dateline tagger model");
    }

    @Test
    void takesTheProgramsWordForNationalitiesOnly() {
        int[] allowed = AllowedLabels.completed(List.of("B-LOC", "O", "B-ORG"), List.of("B-MISC", "B-PER", "B-MISC"));

        assertThat(allowed)
                .containsExactly(
                        1 << Labels.label(3, Labels.ONLY),
                        1 | 1 << Labels.label(0, Labels.ONLY),
                        1 << Labels.label(1, Labels.ONLY));
    }

    private static byte[] model() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TaggerTrainer.train(documents(), out);
        return out.toByteArray();
    }

    private static List<TrainingDocument> documents() {
        List<TrainingDocument> documents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<String> words = List.of("We", "met", "in", TOWNS.get(i % TOWNS.size()), ".");
            documents.add(new TrainingDocument(
                    List.of(words), List.of(AllowedLabels.of(List.of("O", "O", "O", "B-LOC", "O")))));
        }
        return documents;
    }
}
