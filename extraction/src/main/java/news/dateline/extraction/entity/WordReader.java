package news.dateline.extraction.entity;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon and the letters say of words. Most words of a text stand in every other: what is known of them is
 * kept from one document to the next, and forgotten when another word needs its place. Thread-safe.
 */
final class WordReader {
    /** A power of two; a word and what it weighs takes about half a kilobyte. */
    private static final int KEPT = 1 << 14;

    private final Lexicon lexicon;
    private final CandidateWords candidates;
    private final AtomicReferenceArray<@Nullable Spelling> kept = new AtomicReferenceArray<>(KEPT);
    private final Spelling edge = new Spelling.Alone("", "", Shapes.MARK, Lexicon.Classes.NONE, false);

    WordReader(Lexicon lexicon, CandidateWords candidates) {
        this.lexicon = lexicon;
        this.candidates = candidates;
    }

    /** What stands before the first word of a sentence and after the last. */
    Spelling edge() {
        return edge;
    }

    Spelling read(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (KEPT - 1);
        Spelling known = kept.get(slot);
        if (known == null || !known.text.equals(text)) {
            known = readAnew(text);
            kept.set(slot, known);
        }
        return known;
    }

    private Spelling readAnew(String text) {
        String known = text.length() > 64 ? text.substring(0, 64) : text;
        int kind = Shapes.kind(known);
        String lower = kind == Shapes.LOWER || kind == Shapes.MARK ? known : known.toLowerCase(Locale.ROOT);
        String plain = Lexicon.plain(known);
        Lexicon.Classes classes = lexicon.classes(plain, known.equals(plain) ? lower : plain.toLowerCase(Locale.ROOT));
        if (classes.cased() == 0 && kind == Shapes.ALL_CAPITALS) {
            Lexicon.Classes spelt = lexicon.classes(Lexicon.capitalised(plain), lower);
            classes = new Lexicon.Classes(spelt.cased(), spelt.names(), classes.uncased());
        }
        return new Spelling.Alone(known, lower, kind, classes, candidates.admits(known, kind));
    }

    /**
     * The word again where it stands in headlines only: its class is that of the word with one capital, if it has one.
     *
     * @param kind {@link Shapes#HEADLINE_CAPITALS} or {@link Shapes#HEADLINE_CAPITAL}
     */
    Word readInHeadline(Word word, int kind) {
        String plain = Lexicon.plain(word.text);
        String lower = plain.toLowerCase(Locale.ROOT);
        Lexicon.Classes classes = lexicon.classes(Lexicon.capitalised(plain), lower);
        if (classes.cased() == 0) {
            classes = lexicon.classes(plain, lower);
        }
        Word result = new Word(new Spelling.Alone(word.text, word.lower, kind, classes, word.candidate));
        result.occurrences = word.occurrences;
        return result;
    }

    /** The features that a word lends to the token {@code -place} words further on; its own for place 0. */
    void keys(Spelling word, int place, KeyBuffer keys) {
        int from = keys.size();
        switch (Math.abs(place)) {
            case 0 -> ownKeys(word, keys);
            case 1 -> nearKeys(word, keys);
            default -> farKeys(word, keys);
        }
        if (place != 0) {
            keys.move(from, place);
        }
    }

    private static void nearKeys(Spelling word, KeyBuffer keys) {
        keys.add(40, word.lowerHash);
        keys.add(41, word.kind);
        keys.add(42, word.cased);
        keys.add(43, word.casedAt(8));
        keys.add(44, word.casedAt(5));
        keys.add(45, word.uncased);
        keys.add(46, word.uncasedAt(6));
        keys.add(48, word.suffix(3), word.kind);
        if (word.names != 0) {
            keys.add(201, word.namesAt(10));
            keys.add(202, word.namesAt(6));
        }
    }

    private static void farKeys(Spelling word, KeyBuffer keys) {
        keys.add(50, word.lowerHash);
        keys.add(51, word.kind);
        keys.add(52, word.casedAt(8));
        keys.add(53, word.uncasedAt(8));
        keys.add(54, word.casedAt(5));
    }

    private void ownKeys(Spelling word, KeyBuffer keys) {
        keys.add(0, 0);
        keys.add(1, word.hash);
        keys.add(2, word.lowerHash);
        keys.add(3, word.kind);
        keys.add(4, Shapes.shape(word.text, 2));
        keys.add(5, Shapes.shape(word.text, 1));
        for (int length = 1; length <= 4; length++) {
            keys.add(5 + length, word.prefix(length));
        }
        for (int length = 1; length <= 5; length++) {
            keys.add(9 + length, word.suffix(length));
        }
        for (int bits = 6; bits <= 10; bits += 4) {
            keys.add(15 + bits, word.casedAt(bits), word.kind);
        }
        keys.add(26, word.cased, word.kind);
        keys.add(27, word.cased);
        keys.add(28, word.uncased);
        keys.add(29, word.uncased, word.kind);
        for (int bits = 6; bits <= 10; bits += 4) {
            keys.add(26 + bits, word.uncasedAt(bits), word.kind);
        }
        if (word.names != 0) {
            for (int bits = 4; bits <= 12; bits += 2) {
                keys.add(230 + bits, word.namesAt(bits), word.kind);
            }
        }
        keys.add(37, Math.min(word.text.length(), 12), word.kind);
        partKeys(word.text, keys);
        if (word.ofHeadline()) {
            int uncapitalised = lexicon.cased(word.lower);
            keys.add(63, uncapitalised);
            keys.add(64, Lexicon.prefix(uncapitalised, 6), word.namesAt(6));
        }
        if (word.kind == Shapes.CAPITAL || word.ofHeadline()) {
            keys.add(62, Lexicon.prefix(lexicon.cased(word.lower), 6));
        }
    }

    /** The two sides of a hyphen. */
    private void partKeys(String text, KeyBuffer keys) {
        int hyphen = text.indexOf('-');
        if (hyphen > 0 && hyphen < text.length() - 1) {
            int after = text.lastIndexOf('-') + 1;
            keys.add(38, Hashes.of(text, 0, hyphen));
            keys.add(39, Hashes.of(text, after, text.length()));
            keys.add(60, lexicon.cased(text.substring(0, hyphen)));
            keys.add(61, lexicon.cased(text.substring(after)));
        }
    }
}
