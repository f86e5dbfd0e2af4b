package news.dateline.extraction.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import news.dateline.extraction.entity.LexiconFile;

/**
 * Groups the English vocabulary in three ways and packs them into the lexicon the entity tagger reads: by meaning, by
 * the names a word is likely to stand in, and by neighbours. The same data give the same file, byte for byte.
 */
public final class LexiconTraining {
    private static final int CLASSES = 2048;
    private static final int ROUNDS = 10;
    private static final long SEED = 1;

    /** No class lies deeper; the two or three that would are one. */
    private static final int DEEPEST = 18;

    private LexiconTraining() {}

    /**
     * Some minutes of two cores, within a heap of 6 GB.
     *
     * @param folder the corpora, as {@link EntityTraining#train} reads them
     * @param embeddings a serialised map from words as written to vectors
     * @param clusters a serialised map from words in lower case to sets of paths, one the beginning of the next; of the
     *     embeddings only those of words found here are grouped
     */
    public static void train(Path folder, InputStream embeddings, InputStream clusters, Path lexicon)
            throws IOException {
        SortedMap<String, String> uncased = WordLists.clusters(clusters);
        SortedMap<String, float[]> vectors = WordLists.embeddings(embeddings);
        Map<String, int[]> counts = LabelCounts.of(EntityCorpora.read(folder));
        List<String> words = vectors.keySet().stream()
                .filter(word -> uncased.containsKey(word.toLowerCase(Locale.ROOT)))
                .toList();
        Map<String, String> cased = byMeaning(words, vectors);
        List<String> capitalised = words.stream().filter(WordModel::hasCapital).toList();
        Map<String, String> names = new WordModel(vectors).paths(counts, capitalised);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(lexicon))) {
            LexiconFile.write(out, cased, names, uncased);
        }
    }

    private static Map<String, String> byMeaning(List<String> words, Map<String, float[]> vectors) {
        List<float[]> rows = new ArrayList<>();
        words.forEach(word -> rows.add(vectors.getOrDefault(word, new float[0])));
        SphericalKMeans groups =
                SphericalKMeans.group(rows.toArray(float[][]::new), Math.min(CLASSES, rows.size()), ROUNDS, SEED);
        String[] paths = TwoMeansTree.paths(groups.centres(), DEEPEST, 2);
        int[] classes = groups.classes();
        Map<String, String> byWord = new HashMap<>();
        for (int i = 0; i < classes.length; i++) {
            byWord.put(words.get(i), paths[classes[i]]);
        }
        return byWord;
    }
}
