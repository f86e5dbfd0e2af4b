package news.dateline.extraction.entity;

import org.jspecify.annotations.Nullable;

/** One distinct word of a document with all that can be said of it without its neighbours. */
final class Word {
    final String text;
    final String lower;
    final int hash;
    final int lowerHash;
    final int kind;
    final int cased;
    final int names;
    final int uncased;
    /** Whether it can be part of a name at all; any other word is outside without further thought. */
    final boolean candidate;

    /** Whether it is a hyphen or an apostrophe. */
    final boolean joins;

    /** Whether it is a candidate somewhere in the document. */
    boolean scored;

    /** Keys of the features of this word for a token next to it, and for one further away. */
    final int[] near;

    final int[] far;

    /** Keys of its features for itself, the document included; filled once the document has been read. */
    int[] own = NONE;

    /** What its features weigh for the tokens two after it to two before it, once it is known. */
    final @Nullable Sums[] sums = new @Nullable Sums[5];

    int occurrences;
    int inHeadlines;
    int lowerInDocument;
    /** The last word of the long form of an acronym, where the document has it. */
    @Nullable
    Word longForm;

    /** The same word with one capital, for a word that the document has in capitals in headlines only. */
    @Nullable
    Word capitalised;

    /** Whether it is the {@link #capitalised} of another. */
    boolean seenInCapitals;

    static final int[] NONE = {};
    static final int BITS = 8;

    Word(String text, String lower, int kind, Lexicon.Classes classes, boolean candidate, KeyBuffer buffer) {
        this.text = text;
        this.lower = lower;
        this.hash = Hashes.of(text);
        this.lowerHash = Hashes.of(lower);
        this.kind = kind;
        this.cased = classes.cased();
        this.names = classes.names();
        this.uncased = classes.uncased();
        this.candidate = candidate;
        this.joins = text.length() == 1 && "-–‐’'`´".indexOf(text.charAt(0)) >= 0;
        this.near = near(buffer);
        this.far = far(buffer);
    }

    boolean capital() {
        return (kind >= Shapes.CAPITAL && kind <= Shapes.DOTTED) || kind >= Shapes.LETTERS_AND_DIGITS;
    }

    /** Whether its capitals are a headline's and say nothing of the word. */
    boolean ofHeadline() {
        return kind == Shapes.HEADLINE_CAPITALS || kind == Shapes.HEADLINE_CAPITAL;
    }

    int casedAt(int bits) {
        return Lexicon.prefix(cased, bits);
    }

    int uncasedAt(int bits) {
        return Lexicon.prefix(uncased, bits);
    }

    int namesAt(int bits) {
        return Lexicon.prefix(names, bits);
    }

    private int[] near(KeyBuffer keys) {
        keys.clear();
        keys.add(40, lowerHash);
        keys.add(41, kind);
        keys.add(42, cased);
        keys.add(43, casedAt(8));
        keys.add(44, casedAt(5));
        keys.add(45, uncased);
        keys.add(46, uncasedAt(6));
        keys.add(48, suffix(3), kind);
        if (names != 0) {
            keys.add(201, namesAt(10));
            keys.add(202, namesAt(6));
        }
        return keys.toArray();
    }

    private int[] far(KeyBuffer keys) {
        keys.clear();
        keys.add(50, lowerHash);
        keys.add(51, kind);
        keys.add(52, casedAt(8));
        keys.add(53, uncasedAt(8));
        keys.add(54, casedAt(5));
        return keys.toArray();
    }

    /** Hash of the last {@code length} characters in lower case. */
    int suffix(int length) {
        int end = lower.length();
        return Hashes.of(lower, Math.max(0, end - length), end);
    }

    int prefix(int length) {
        return Hashes.of(lower, 0, Math.min(length, lower.length()));
    }
}
