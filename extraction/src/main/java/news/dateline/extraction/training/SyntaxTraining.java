package news.dateline.extraction.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.extraction.syntax.Parse;
import news.dateline.extraction.syntax.Syntax;
import news.dateline.extraction.syntax.SyntaxTrainer;
import news.dateline.extraction.syntax.TreebankSentence;

/**
 * Builds the syntax model the library ships, from GUM without its non-commercial genres (CoNLL-U; annotations CC BY
 * 4.0) and from news that a program has parsed. The same files give the same model, byte for byte.
 */
public final class SyntaxTraining {
    private static final int HELD_OUT = 10;

    private SyntaxTraining() {}

    /**
     * Trains on every sentence and writes the model.
     *
     * @param treebanks CoNLL-U, gzipped or not: a file, or a folder of which all files are read in the order of their
     *     names
     */
    public static void train(Path treebanks, Path model) throws IOException {
        List<TreebankSentence> all = new ArrayList<>();
        for (Path file : files(treebanks)) {
            all.addAll(sentences(file));
        }
        Syntax syntax = SyntaxTrainer.train(all);
        try (OutputStream out = Files.newOutputStream(model)) {
            syntax.write(out);
        }
    }

    private static List<Path> files(Path treebanks) throws IOException {
        if (!Files.isDirectory(treebanks)) {
            return List.of(treebanks);
        }
        try (Stream<Path> files = Files.list(treebanks)) {
            return files.sorted().toList();
        }
    }

    /**
     * Trains on nine sentences of ten and measures on the tenth.
     *
     * @param more treebanks to train on beside the first
     * @return share of right tags, right heads, and right heads with right relation, in this order; punctuation left
     *     out of the last two
     */
    public static double[] evaluate(Path treebank, Path... more) throws IOException {
        List<TreebankSentence> training = new ArrayList<>();
        List<TreebankSentence> test = new ArrayList<>();
        List<TreebankSentence> all = sentences(treebank);
        // Runs of a hundred, so that most of the test comes from documents not trained on.
        for (int i = 0; i < all.size(); i++) {
            (i / 100 % HELD_OUT == 0 ? test : training).add(all.get(i));
        }
        for (Path other : more) {
            training.addAll(sentences(other));
        }
        Syntax syntax = SyntaxTrainer.train(training);
        int[] counts = new int[5];
        test.forEach(gold -> count(gold, syntax, counts));
        return new double[] {
            (double) counts[1] / counts[0], (double) counts[3] / counts[2], (double) counts[4] / counts[2]
        };
    }

    private static void count(TreebankSentence gold, Syntax syntax, int[] counts) {
        Parse parse = syntax.parse(gold.words().toArray(String[]::new));
        for (int i = 0; i < parse.size(); i++) {
            counts[0]++;
            counts[1] += parse.tag(i) == gold.tags().get(i) ? 1 : 0;
            if (!gold.tags().get(i).isPunctuation()) {
                counts[2]++;
                boolean head = parse.head(i) == gold.heads().get(i);
                counts[3] += head ? 1 : 0;
                counts[4] += head && parse.relation(i) == gold.relations().get(i) ? 1 : 0;
            }
        }
    }

    private static List<TreebankSentence> sentences(Path treebank) throws IOException {
        return Conllu.read(treebank).stream()
                .map(Retokenizer::retokenize)
                .filter(sentence -> !sentence.words().isEmpty())
                .toList();
    }
}
