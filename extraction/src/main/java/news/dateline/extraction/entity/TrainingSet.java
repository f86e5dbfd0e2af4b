package news.dateline.extraction.entity;

import java.util.Arrays;

/**
 * What a model learns from: runs of candidate words with the labels each of them may have. Grows while documents are
 * added, then {@link #index} replaces the feature keys by row numbers. Not thread-safe.
 */
final class TrainingSet {
    int[] features = new int[1 << 20];
    /** Where each token's features start in {@link #features}. */
    int[] tokenStarts = new int[1 << 16];
    /** The labels each token may have, one bit a label. */
    int[] allowed = new int[1 << 16];

    int tokens;
    /** First token of each run. */
    int[] runStarts = new int[1 << 14];

    int runs;
    private int size;

    void addToken(KeyBuffer keys, int mask) {
        if (tokens + 1 >= tokenStarts.length) {
            tokenStarts = Arrays.copyOf(tokenStarts, 2 * tokenStarts.length);
            allowed = Arrays.copyOf(allowed, 2 * allowed.length);
        }
        if (size + keys.size() > features.length) {
            features = Arrays.copyOf(features, 2 * features.length);
        }
        for (int i = 0; i < keys.size(); i++) {
            features[size++] = keys.get(i);
        }
        allowed[tokens++] = mask;
        tokenStarts[tokens] = size;
    }

    /** Ends the run of all tokens added since the last one. */
    void endRun() {
        if (runs + 2 > runStarts.length) {
            runStarts = Arrays.copyOf(runStarts, 2 * runStarts.length);
        }
        runStarts[++runs] = tokens;
    }

    /** Replaces keys by rows; keys seen fewer than {@code minCount} times are dropped. Returns the key of each row. */
    int[] index(int minCount) {
        KeyRows rows = new KeyRows(1 << 22);
        for (int i = 0; i < size; i++) {
            rows.count(features[i]);
        }
        int[] keys = rows.number(minCount);
        int kept = 0;
        int from = 0;
        for (int token = 0; token < tokens; token++) {
            int end = tokenStarts[token + 1];
            for (; from < end; from++) {
                int row = rows.row(features[from]);
                if (row >= 0) {
                    features[kept++] = row;
                }
            }
            tokenStarts[token + 1] = kept;
        }
        size = kept;
        features = Arrays.copyOf(features, size);
        return keys;
    }
}
