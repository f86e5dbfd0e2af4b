package news.dateline.extraction.entity;

import java.util.Arrays;

/**
 * Which words can be part of a name: whatever has a capital letter, and the words without one that names are known to
 * hold (“of”, “al”, “2020”). Immutable and thread-safe.
 */
final class CandidateWords {
    private final int[] inNames;
    private final int[] neverNames;

    /**
     * @param inNames hashes of words without a capital letter that occur inside names, ascending
     * @param neverNames hashes of common words with a capital letter that occur in no name, ascending
     */
    CandidateWords(int[] inNames, int[] neverNames) {
        this.inNames = inNames;
        this.neverNames = neverNames;
    }

    boolean admits(String word, int kind) {
        int hash = Hashes.of(word);
        if (kind == Shapes.LOWER || kind == Shapes.NUMBER || kind == Shapes.MARK) {
            return Arrays.binarySearch(inNames, hash) >= 0;
        }
        return Arrays.binarySearch(neverNames, hash) < 0;
    }

    int[] inNames() {
        return inNames;
    }

    int[] neverNames() {
        return neverNames;
    }
}
