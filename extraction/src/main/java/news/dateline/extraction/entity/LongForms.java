package news.dateline.extraction.entity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which long names of a document its acronyms stand for: “World Health Organization”, “WHO”. A long name is a row of
 * capitalised words, small words between them left aside, whose first letters are the acronym's.
 */
final class LongForms {
    private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "in", "on", "to", "de", "&");
    private static final int MOST_LETTERS = 7;
    private static final int MOST_WORDS = 10;
    private static final int EMPTY = 7;

    private final DocumentWords words;
    private final Map<Integer, Word> acronyms = new HashMap<>();
    private final BitSet tokens = new BitSet();
    private final int[] row = new int[MOST_WORDS];

    private LongForms(DocumentWords words) {
        this.words = words;
    }

    /** Tells each acronym the last word of its long form; returns the tokens of the long forms. */
    static BitSet find(DocumentWords words) {
        LongForms found = new LongForms(words);
        for (Word word : words.distinct()) {
            int letters = word.candidate ? letters(word) : EMPTY;
            if (letters != EMPTY) {
                found.acronyms.put(letters, word);
            }
        }
        int token = found.acronyms.isEmpty() ? words.size() : 0;
        while (token < words.size()) {
            token = isPart(words.word(token)) ? found.row(token) : token + 1;
        }
        return found.tokens;
    }

    /** A hash of the letters of an acronym, {@link #EMPTY} for any other word. */
    private static int letters(Word word) {
        if (word.kind != Shapes.ALL_CAPITALS && word.kind != Shapes.DOTTED) {
            return EMPTY;
        }
        int hash = EMPTY;
        int letters = 0;
        for (int i = 0; i < word.text.length(); i++) {
            char letter = word.text.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                hash = 31 * hash + letter;
                letters++;
            } else if (letter != '.') {
                return EMPTY;
            }
        }
        return letters >= 2 && letters <= MOST_LETTERS ? hash : EMPTY;
    }

    private static boolean isPart(Word word) {
        return word.kind == Shapes.CAPITAL || word.kind == Shapes.MIXED || word.kind == Shapes.HEADLINE_CAPITAL;
    }

    /** Reads the row of capitalised words that begins at a token; returns the token behind the last of them. */
    private int row(int first) {
        int count = 0;
        int token = first;
        while (token < words.size() && count < MOST_WORDS && (token == first || !words.startsAt(token))) {
            if (isPart(words.word(token))) {
                row[count++] = token;
            } else if (!SMALL.contains(words.word(token).text)) {
                break;
            }
            token++;
        }
        for (int i = 0; i < count; i++) {
            compare(i, Math.min(count, i + MOST_LETTERS));
        }
        return row[count - 1] + 1;
    }

    private void compare(int first, int end) {
        int hash = EMPTY;
        for (int i = first; i < end; i++) {
            hash = 31 * hash + Character.toUpperCase(words.word(row[i]).text.charAt(0));
            Word acronym = i > first ? acronyms.get(hash) : null;
            if (acronym != null) {
                acronym.longForm = words.word(row[i]);
                tokens.set(row[first], row[i] + 1);
            }
        }
    }
}
