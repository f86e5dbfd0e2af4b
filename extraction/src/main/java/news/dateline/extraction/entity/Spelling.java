package news.dateline.extraction.entity;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** All that the letters of a word say of it, in whatever document it stands. Immutable and thread-safe. */
abstract class Spelling {
    /** How many words before a token, and after it, say something of it. */
    static final int REACH = 2;

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

    /** What it weighs for the tokens two after it to two before it, each once somebody has worked it out. */
    private final AtomicReferenceArray<@Nullable Sums> sums;

    /** One that belongs to no document. */
    static final class Alone extends Spelling {
        /** @param kind one of {@link Shapes} */
        Alone(String text, String lower, int kind, Lexicon.Classes classes, boolean candidate) {
            super(text, lower, kind, classes, candidate);
        }
    }

    private Spelling(String text, String lower, int kind, Lexicon.Classes classes, boolean candidate) {
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
        this.sums = new AtomicReferenceArray<>(2 * REACH + 1);
    }

    /** The same; what one works out, the other knows. */
    Spelling(Spelling other) {
        this.text = other.text;
        this.lower = other.lower;
        this.hash = other.hash;
        this.lowerHash = other.lowerHash;
        this.kind = other.kind;
        this.cased = other.cased;
        this.names = other.names;
        this.uncased = other.uncased;
        this.candidate = other.candidate;
        this.joins = other.joins;
        this.sums = other.sums;
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

    /** Hash of the last {@code length} characters in lower case. */
    int suffix(int length) {
        int end = lower.length();
        return Hashes.of(lower, Math.max(0, end - length), end);
    }

    int prefix(int length) {
        return Hashes.of(lower, 0, Math.min(length, lower.length()));
    }

    /** What it weighs for the token so many before it; not to be changed. */
    @Nullable
    Sums sums(int place) {
        return sums.get(place + REACH);
    }

    void keep(int place, Sums weighed) {
        sums.set(place + REACH, weighed);
    }
}
