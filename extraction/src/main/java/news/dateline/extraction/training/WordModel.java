package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import news.dateline.extraction.entity.LexiconFile;

/** Groups words by the labels they are likely to have, also those that no labelled text holds. */
final class WordModel {
    private static final int UNITS = 256;
    private static final int EPOCHS = 40;
    private static final int NETWORKS = 3;
    private static final int DEPTH = 12;
    private static final int SMALLEST = 40;
    private static final float LEAST = 1e-4f;

    /** A word seen more often teaches no more. */
    private static final int ENOUGH = 50;

    private static final int BLOCK = 1024;

    private final SortedMap<String, float[]> embeddings;
    private final Standardiser standardiser;

    WordModel(SortedMap<String, float[]> embeddings) {
        this.embeddings = embeddings;
        this.standardiser = Standardiser.of(embeddings.values());
    }

    /**
     * @param counts how often each word has each label
     * @param words those to group, all of them with an embedding
     * @return the path of each word
     */
    Map<String, String> paths(Map<String, int[]> counts, List<String> words) {
        LabelExamples examples = examples(counts);
        List<LabelNetwork> networks = IntStream.range(0, NETWORKS)
                .parallel()
                .mapToObj(seed -> LabelNetwork.train(examples, UNITS, EPOCHS, seed))
                .toList();
        float[][] likelihoods = new float[words.size()][];
        IntStream.range(0, (words.size() + BLOCK - 1) / BLOCK)
                .parallel()
                .forEach(block -> predict(networks, words, block * BLOCK, likelihoods));
        String[] paths = TwoMeansTree.paths(likelihoods, DEPTH, SMALLEST);
        Map<String, String> byWord = new HashMap<>();
        for (int i = 0; i < paths.length; i++) {
            byWord.put(words.get(i), paths[i]);
        }
        return byWord;
    }

    static boolean hasCapital(String word) {
        return word.chars().anyMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    private LabelExamples examples(Map<String, int[]> counts) {
        List<float[]> inputs = new ArrayList<>();
        List<float[]> shares = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        counts.forEach((word, labels) -> {
            float[] embedding = embeddings.get(LexiconFile.spelling(word));
            if (embedding != null && hasCapital(word)) {
                int sum = IntStream.of(labels).sum();
                float[] share = new float[labels.length];
                for (int i = 0; i < share.length; i++) {
                    share[i] = (float) labels[i] / sum;
                }
                inputs.add(standardiser.apply(embedding));
                shares.add(share);
                weights.add((float) Math.sqrt(Math.min(sum, ENOUGH)));
            }
        });
        float[] weightOf = new float[weights.size()];
        for (int i = 0; i < weightOf.length; i++) {
            weightOf[i] = weights.get(i);
        }
        return new LabelExamples(inputs.toArray(float[][]::new), shares.toArray(float[][]::new), weightOf);
    }

    /** The logarithms of the networks' mean probabilities, for one block of words. */
    private void predict(List<LabelNetwork> networks, List<String> words, int from, float[][] likelihoods) {
        float[][] inputs = words.subList(from, Math.min(words.size(), from + BLOCK)).stream()
                .map(word -> standardiser.apply(embeddings.getOrDefault(word, new float[0])))
                .toArray(float[][]::new);
        List<float[][]> answers =
                networks.stream().map(network -> network.probabilities(inputs)).toList();
        for (int i = 0; i < inputs.length; i++) {
            float[] row = new float[answers.get(0)[i].length];
            for (int j = 0; j < row.length; j++) {
                float sum = 0;
                for (float[][] answer : answers) {
                    sum += answer[i][j];
                }
                row[j] = (float) StrictMath.log(sum / answers.size() + LEAST);
            }
            likelihoods[from + i] = row;
        }
    }
}
