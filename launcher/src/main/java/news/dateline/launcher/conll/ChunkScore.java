package news.dateline.launcher.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import news.dateline.launcher.terminal.Terminal;

/** Precision, recall and F1 of names, span and type both right, as conlleval counts. Not thread-safe. */
final class ChunkScore {
    private final TreeMap<String, int[]> byType = new TreeMap<>();
    private long tokens;
    private long rightTokens;

    /**
     * Counts one document.
     *
     * @param labels gold, a label a token
     * @param predicted a label a token
     */
    void add(TokenDocument document, List<String> labels, List<String> predicted) {
        List<String> gold = new ArrayList<>();
        List<String> given = new ArrayList<>();
        int token = 0;
        for (String line : document.lines()) {
            if (TokenDocument.token(line)) {
                gold.add(labels.get(token));
                given.add(predicted.get(token++));
            } else {
                sentence(gold, given);
                gold.clear();
                given.clear();
            }
        }
        sentence(gold, given);
    }

    private void sentence(List<String> gold, List<String> given) {
        Set<Chunks.Chunk> wanted = Chunks.of(gold);
        Set<Chunks.Chunk> found = Chunks.of(given);
        wanted.forEach(chunk -> counts(chunk)[0]++);
        found.forEach(chunk -> {
            counts(chunk)[1]++;
            counts(chunk)[2] += wanted.contains(chunk) ? 1 : 0;
        });
        tokens += gold.size();
        for (int i = 0; i < gold.size(); i++) {
            rightTokens += gold.get(i).equals(given.get(i)) ? 1 : 0;
        }
    }

    /** Gold, found, right. */
    private int[] counts(Chunks.Chunk chunk) {
        return byType.computeIfAbsent(chunk.type(), t -> new int[3]);
    }

    /** Whether no token was counted. */
    boolean isEmpty() {
        return tokens == 0;
    }

    void print(Terminal terminal) {
        int[] all = sum(type -> true);
        terminal.line(format(
                "processed %d tokens with %d phrases; found: %d phrases; correct: %d.",
                tokens, all[0], all[1], all[2]));
        terminal.line(format("accuracy: %6.2f%%; ", tokens == 0 ? 0 : 100.0 * rightTokens / tokens) + figures(all));
        byType.forEach((type, counts) -> terminal.line(format("%17s: ", type) + figures(counts) + "  " + counts[1]));
        if (byType.containsKey("MISC")) {
            terminal.line(format("%17s: ", "without MISC") + figures(sum(type -> !type.equals("MISC"))));
        }
    }

    private int[] sum(Predicate<String> types) {
        int[] sum = new int[3];
        byType.forEach((type, counts) -> {
            for (int i = 0; i < sum.length && types.test(type); i++) {
                sum[i] += counts[i];
            }
        });
        return sum;
    }

    private static String figures(int[] counts) {
        double precision = counts[1] == 0 ? 0 : 100.0 * counts[2] / counts[1];
        double recall = counts[0] == 0 ? 0 : 100.0 * counts[2] / counts[0];
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return format("precision: %6.2f%%; recall: %6.2f%%; FB1: %6.2f", precision, recall, f1);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
