package news.dateline.extraction.entity;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a first reading of a document took each repeated word for. Where the occurrences of a word disagree, a second
 * reading gives each the opinion of the others, in units of the model's scores.
 */
final class Votes {
    /** Score for a class that all other occurrences have. */
    private static final int FOR = 80;

    /** Score against every class where all other occurrences are no name. */
    private static final int AGAINST = 40;

    /** Where a word's count for no class stands. */
    private static final int NONE = Labels.CLASSES.size();

    private final DocumentWords words;
    private final byte[] labels;
    private final IdentityHashMap<Word, int[]> counts = new IdentityHashMap<>();

    /** @param labels of the first reading; copied */
    Votes(DocumentWords words, byte[] labels) {
        this.words = words;
        this.labels = labels.clone();
        for (int token = 0; token < labels.length; token++) {
            Word word = words.word(token);
            if (words.candidate(token) && word.occurrences > 1 && word.capital()) {
                counts.computeIfAbsent(word, w -> new int[NONE + 1])[vote(token)]++;
            }
        }
        counts.values().removeIf(Votes::agree);
    }

    private int vote(int token) {
        return labels[token] == Labels.OUTSIDE ? NONE : Labels.classOf(labels[token]);
    }

    private static boolean agree(int[] count) {
        int sorts = 0;
        for (int votes : count) {
            sorts += votes > 0 ? 1 : 0;
        }
        return sorts < 2;
    }

    /** Whether a word from {@code first} on, before {@code end}, is taken for different things in the document. */
    boolean disputed(int first, int end) {
        for (int token = first; token < end && !counts.isEmpty(); token++) {
            if (counts.containsKey(words.word(token))) {
                return true;
            }
        }
        return false;
    }

    /** Adds the others' opinion of the token to its scores, which begin at {@code at}. */
    void addTo(int[] scores, int at, int token) {
        int @Nullable [] count = counts.get(words.word(token));
        if (count == null) {
            return;
        }
        int own = vote(token);
        double others = 0;
        for (int votes : count) {
            others += votes;
        }
        double none = count[NONE] - (own == NONE ? 1 : 0);
        for (int nameClass = 0; nameClass < NONE; nameClass++) {
            double same = count[nameClass] - (own == nameClass ? 1 : 0);
            int opinion = (int) Math.round((FOR * same - AGAINST * none) / others);
            for (int position = Labels.FIRST; position <= Labels.ONLY; position++) {
                scores[at + Labels.label(nameClass, position)] += opinion;
            }
        }
    }
}
