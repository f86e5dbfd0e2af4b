package news.dateline.extraction.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListsTest {

    @Test
    void readsVectorsInTheOrderOfTheirWords() throws IOException {
        Map<String, float[]> source = new HashMap<>();
        source.put("Quito", new float[] {1, 2});
        source.put("Lima", new float[] {3, 4});

        assertThat(WordLists.embeddings(stored(source)))
                .containsExactly(Map.entry("Lima", source.get("Lima")), Map.entry("Quito", source.get("Quito")));
    }

    @Test
    void takesTheLongestPathOfAWord() throws IOException {
        Map<String, Set<String>> source = new HashMap<>();
        source.put("lima", new HashSet<>(List.of("01", "01101", "0110")));

        assertThat(WordLists.clusters(stored(source))).containsExactly(Map.entry("lima", "01101"));
    }

    @Test
    void letsNoOtherClassIn() {
        Map<String, URI> source = new HashMap<>();
        source.put("lima", URI.create("urn:lima"));

        assertThatExceptionOfType(InvalidClassException.class).isThrownBy(() -> WordLists.clusters(stored(source)));
    }

    @Test
    void saysThatAListOfSomethingElseIsNotOfWords() {
        Map<String, String> source = new HashMap<>();
        source.put("lima", "01");

        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> WordLists.embeddings(stored(source)))
                .withMessageContaining("not a list of words");
    }

    private static InputStream stored(Object value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(value);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }
}
