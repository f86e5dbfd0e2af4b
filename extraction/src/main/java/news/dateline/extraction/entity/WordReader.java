package news.dateline.extraction.entity;

import java.util.Locale;

/** Makes the {@link Word}s of documents: what the lexicon and the spelling say. Thread-safe. */
final class WordReader {
    private final Lexicon lexicon;
    private final CandidateWords candidates;

    WordReader(Lexicon lexicon, CandidateWords candidates) {
        this.lexicon = lexicon;
        this.candidates = candidates;
    }

    Word read(String text, KeyBuffer buffer) {
        String known = text.length() > 64 ? text.substring(0, 64) : text;
        int kind = Shapes.kind(known);
        String lower = kind == Shapes.LOWER || kind == Shapes.MARK ? known : known.toLowerCase(Locale.ROOT);
        String plain = Lexicon.plain(known);
        Lexicon.Classes classes = lexicon.classes(plain, known.equals(plain) ? lower : plain.toLowerCase(Locale.ROOT));
        if (classes.cased() == 0 && kind == Shapes.ALL_CAPITALS) {
            Lexicon.Classes spelt = lexicon.classes(Lexicon.capitalised(plain), lower);
            classes = new Lexicon.Classes(spelt.cased(), spelt.names(), classes.uncased());
        }
        return new Word(known, lower, kind, classes, candidates.admits(known, kind), buffer);
    }

    /**
     * The word again where it stands in headlines only: its class is that of the word with one capital, if it has one.
     *
     * @param kind {@link Shapes#HEADLINE_CAPITALS} or {@link Shapes#HEADLINE_CAPITAL}
     */
    Word readInHeadline(Word word, int kind, KeyBuffer buffer) {
        String plain = Lexicon.plain(word.text);
        String lower = plain.toLowerCase(Locale.ROOT);
        Lexicon.Classes classes = lexicon.classes(Lexicon.capitalised(plain), lower);
        if (classes.cased() == 0) {
            classes = lexicon.classes(plain, lower);
        }
        Word result = new Word(word.text, word.lower, kind, classes, word.candidate, buffer);
        result.occurrences = word.occurrences;
        return result;
    }

    /** The features of a word for itself, whatever the document. */
    void ownKeys(Word word, KeyBuffer keys) {
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
