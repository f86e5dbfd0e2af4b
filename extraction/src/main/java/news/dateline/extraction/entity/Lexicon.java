package news.dateline.extraction.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Three hierarchical groupings of the English vocabulary. A class is a path in a binary tree, kept as a number whose
 * leading one is followed by the path's bits; 0 is “not in the lexicon”. Immutable and thread-safe.
 */
final class Lexicon {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]");

    /**
     * The classes of one word.
     *
     * @param cased by meaning, as written
     * @param names by the names it is likely to stand in, as written; 0 for words without a capital letter
     * @param uncased by neighbours, in lower case
     */
    record Classes(int cased, int names, int uncased) {
        static final Classes NONE = new Classes(0, 0, 0);
    }

    private final HashedTable cased;
    private final int[] casedPaths;
    private final int[] namePaths;
    private final HashedTable uncased;
    private final int[] uncasedPaths;

    /**
     * @param cased from the hash of a word as written to its class, grouped by meaning, and, 16 bits higher, to its
     *     class grouped by the names it is likely to stand in
     * @param uncased from the hash of a word in lower case to its class, grouped by neighbours
     */
    Lexicon(HashedTable cased, int[] casedPaths, int[] namePaths, HashedTable uncased, int[] uncasedPaths) {
        this.cased = cased;
        this.casedPaths = casedPaths;
        this.namePaths = namePaths;
        this.uncased = uncased;
        this.uncasedPaths = uncasedPaths;
    }

    int cased(String word) {
        int found = cased.get(Hashes.of(word));
        return found == HashedTable.ABSENT ? 0 : casedPaths[found & 0xFFFF];
    }

    /** All classes of a word as written. */
    Classes classes(String word, String lower) {
        int found = cased.get(Hashes.of(word));
        int uncasedPath = uncased(lower);
        return found == HashedTable.ABSENT
                ? new Classes(0, 0, uncasedPath)
                : new Classes(casedPaths[found & 0xFFFF], namePaths[found >>> 16], uncasedPath);
    }

    int uncased(String lower) {
        int found = uncased.get(Hashes.of(lower));
        return found == HashedTable.ABSENT ? 0 : uncasedPaths[found];
    }

    /** The first {@code bits} steps of a path; the whole path if it is shorter. */
    static int prefix(int path, int bits) {
        int length = 31 - Integer.numberOfLeadingZeros(path | 1);
        return length <= bits ? path : path >>> (length - bits);
    }

    /** The word as the lexicon spells it: without accents, digits as zeros. */
    static String plain(String word) {
        boolean accents = false;
        boolean digits = false;
        for (int i = 0; i < word.length(); i++) {
            accents |= word.charAt(i) > 127;
            digits |= word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        String plain = accents ? withoutAccents(word) : word;
        return digits ? DIGITS.matcher(plain).replaceAll("0") : plain;
    }

    private static String withoutAccents(String word) {
        String base =
                ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        // These are letters of their own in Unicode, yet agencies drop the stroke.
        return base.replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('ı', 'i');
    }

    static String capitalised(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
