package news.dateline.extraction.training;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import news.dateline.extraction.entity.LexiconFile;

/**
 * Packs three groupings of the vocabulary into the lexicon the library ships. {@code docs/model-card.md} says where
 * they come from.
 */
public final class LexiconPacking {
    private LexiconPacking() {}

    /**
     * Each line of a source holds a word, a tab, and the word's path in a binary tree as zeros and ones.
     *
     * @param cased words as written
     * @param names those of them with a capital letter, by the names they are likely to stand in
     * @param uncased words in lower case
     */
    public static void pack(Path cased, Path names, Path uncased, Path lexicon) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(lexicon))) {
            LexiconFile.write(out, paths(cased), paths(names), paths(uncased));
        }
    }

    private static Map<String, String> paths(Path file) throws IOException {
        Map<String, String> paths = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                paths.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return paths;
    }
}
