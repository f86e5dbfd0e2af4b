package news.dateline.extraction.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads treebank files: CoNLL-U as Universal Dependencies defines it, sentences apart by a blank line. The words of a
 * range {@code 3-4} are written as one, as in “mayor's” and “can't”; they stand without a blank between them.
 */
final class Conllu {
    private static final int ID = 0;
    private static final int FORM = 1;
    private static final int UNIVERSAL = 3;
    private static final int PENN = 4;
    private static final int HEAD = 6;
    private static final int RELATION = 7;
    private static final int MISC = 9;

    private static final Pattern WORD = Pattern.compile("[0-9]+");
    private static final Pattern RANGE = Pattern.compile("[0-9]+-([0-9]+)");

    private final List<ConlluToken> tokens = new ArrayList<>();
    /** Where the next word begins. */
    private int offset;
    /** Number of the last word of the range read last. */
    private int rangeEnd;
    /** Whether no blank follows that range. */
    private boolean rangeJoins;

    private Conllu() {}

    static List<List<ConlluToken>> read(Path file) throws IOException {
        List<List<ConlluToken>> sentences = new ArrayList<>();
        try (BufferedReader lines = TextFile.open(file)) {
            Conllu sentence = new Conllu();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    keep(sentence.tokens, sentences);
                    sentence = new Conllu();
                } else if (!line.startsWith("#")) {
                    sentence.add(line.split("\t", -1));
                }
            }
            keep(sentence.tokens, sentences);
        }
        return sentences;
    }

    private void add(String[] columns) {
        Matcher range = RANGE.matcher(columns[ID]);
        if (range.matches()) {
            rangeEnd = Integer.parseInt(range.group(1));
            rangeJoins = isJoined(columns);
        } else if (WORD.matcher(columns[ID]).matches()) {
            tokens.add(token(columns, offset));
            int id = Integer.parseInt(columns[ID]);
            boolean joined = id < rangeEnd || (id == rangeEnd ? rangeJoins : isJoined(columns));
            offset += columns[FORM].length() + (joined ? 0 : 1);
        } // else an empty node 8.1
    }

    private static boolean isJoined(String[] columns) {
        return List.of(columns[MISC].split("\\|", -1)).contains("SpaceAfter=No");
    }

    private static void keep(List<ConlluToken> sentence, List<List<ConlluToken>> sentences) {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
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
