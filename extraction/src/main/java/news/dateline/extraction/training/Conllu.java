package news.dateline.extraction.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads treebank files: CoNLL-U as Universal Dependencies defines it, sentences apart by a blank line. */
final class Conllu {
    private static final int FORM = 1;
    private static final int UNIVERSAL = 3;
    private static final int PENN = 4;
    private static final int HEAD = 6;
    private static final int RELATION = 7;
    private static final int MISC = 9;

    private Conllu() {}

    static List<List<ConlluToken>> read(Path file) throws IOException {
        List<List<ConlluToken>> sentences = new ArrayList<>();
        try (InputStream in = open(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<ConlluToken> sentence = new ArrayList<>();
            int offset = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    keep(sentence, sentences);
                    sentence = new ArrayList<>();
                    offset = 0;
                } else if (isWord(line)) {
                    String[] columns = line.split("\t", -1);
                    sentence.add(token(columns, offset));
                    offset += columns[FORM].length() + (columns[MISC].contains("SpaceAfter=No") ? 0 : 1);
                }
            }
            keep(sentence, sentences);
        }
        return sentences;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }

    private static void keep(List<ConlluToken> sentence, List<List<ConlluToken>> sentences) {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    /** Neither a comment nor a multiword range {@code 3-4} nor an empty node {@code 8.1}. */
    private static boolean isWord(String line) {
        int tab = line.indexOf('\t');
        return tab > 0 && line.substring(0, tab).chars().allMatch(Character::isDigit);
    }

    private static ConlluToken token(String[] columns, int offset) {
        return new ConlluToken(
                columns[FORM],
                offset,
                columns[PENN],
                columns[UNIVERSAL],
                Integer.parseInt(columns[HEAD]) - 1,
                columns[RELATION]);
    }
}
