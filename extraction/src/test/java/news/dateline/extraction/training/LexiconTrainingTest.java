package news.dateline.extraction.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTrainingTest {
    private static final List<String> CORPORA = List.of(
            "re3d_noBBC", "crossner", "uner_ewt", "uner_pud", "wikigold", "silver.wikinews", "silver.perm", "redocred");
    private static final List<String> WORDS = List.of("Ada", "Lima", "Quito", "Maud", "met", "in");

    @TempDir
    private Path folder;

    @Test
    void givesTheSameLexiconAgain() throws IOException {
        for (String corpus : CORPORA) {
            store(corpus, "-DOCSTART-\tO\n\nAda\tB-PER\nmet\tO\nMaud\tB-PER\nin\tO\nLima\tB-LOC\n\n");
        }

        byte[] once = train("once");

        assertThat(once).isNotEmpty().isEqualTo(train("again"));
    }

    private byte[] train(String name) throws IOException {
        Path lexicon = folder.resolve(name);
        LexiconTraining.train(
                folder,
                new ByteArrayInputStream(stored(embeddings())),
                new ByteArrayInputStream(stored(clusters())),
                lexicon);
        return Files.readAllBytes(lexicon);
    }

    private void store(String corpus, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(corpus + ".gz")))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Map<String, float[]> embeddings() {
        Map<String, float[]> embeddings = new HashMap<>();
        for (int i = 0; i < WORDS.size(); i++) {
            embeddings.put(WORDS.get(i), new float[] {i % 3, 1 + i % 2, i});
        }
        return embeddings;
    }

    private static Map<String, Set<String>> clusters() {
        Map<String, Set<String>> clusters = new HashMap<>();
        for (String word : WORDS) {
            clusters.put(word.toLowerCase(Locale.ROOT), new HashSet<>(List.of("0", "01")));
        }
        return clusters;
    }

    private static byte[] stored(Object value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(value);
        }
        return out.toByteArray();
    }
}
