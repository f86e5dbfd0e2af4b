package news.dateline.extraction.quote;

import java.util.Set;
import news.dateline.extraction.syntax.Parse;
import news.dateline.extraction.syntax.Relation;
import news.dateline.extraction.syntax.Tag;

/** Where the clauses and phrases of a piece begin and end: the parse, mended where the surface shows it to be wrong. */
final class Clauses {
    private static final int RELATIVE_REACH = 12;
    private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "we", "they");

    private final Piece piece;
    private final Parse parse;
    private final CueLexicon lexicon;

    Clauses(Piece piece, CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.piece = piece;
        this.parse = piece.parse();
    }

    /**
     * The word that heads the clause made finite by {@code finite}: itself, or the verb it is auxiliary or copula of.
     */
    int headOf(int finite) {
        Relation relation = piece.relation(finite);
        boolean helps = relation == Relation.AUXILIARY || relation == Relation.COPULA;
        return helps && parse.head(finite) >= 0 ? parse.head(finite) : finite;
    }

    /** The first word of the subject between {@code after} and the finite verb, or -1. */
    int subjectStart(int after, int finite) {
        int head = headOf(finite);
        int subject = parse.child(head, Relation.SUBJECT);
        if (subject > after && subject < finite) {
            return Math.max(after + 1, parse.subtreeStart(subject));
        }
        int at = finite;
        while (at - 1 > after && isNounPhraseWord(at - 1)) {
            at--;
        }
        return at < finite && hasNominal(at, finite) ? at : -1;
    }

    /**
     * The finite verb whose subject begins at {@code start}: verbs of relative clauses inside the subject are passed
     * over.
     */
    int mainFinite(int start, int finite) {
        int at = finite;
        while (at < piece.size()) {
            int head = headOf(at);
            boolean relative = piece.relation(head) == Relation.RELATIVE_CLAUSE
                    && parse.head(head) >= start
                    && parse.head(head) < at;
            if (!relative || !hasFinite(at + 1, Math.min(piece.size(), at + RELATIVE_REACH))) {
                return at;
            }
            int next = at + 1;
            while (next < piece.size() && !piece.isFinite(next)) {
                next++;
            }
            if (next >= piece.size()) {
                return at;
            }
            at = next;
        }
        return finite;
    }

    private boolean hasNominal(int from, int end) {
        for (int i = from; i < end; i++) {
            Tag tag = piece.tag(i);
            if (tag.isNominal()
                    || tag == Tag.PRONOUN
                    || tag == Tag.DETERMINER
                    || tag == Tag.THERE
                    || tag == Tag.NUMBER) {
                return true;
            }
        }
        return false;
    }

    boolean isNounPhraseWord(int word) {
        if (word >= piece.size()) {
            return false;
        }
        Tag tag = piece.tag(word);
        return tag.isNominal()
                || tag == Tag.DETERMINER
                || tag == Tag.ADJECTIVE
                || tag == Tag.NUMBER
                || tag == Tag.POSSESSIVE
                || tag == Tag.CLITIC
                || tag == Tag.PRONOUN
                || tag == Tag.THERE
                || tag == Tag.SYMBOL;
    }

    /** The end of the clause or phrase headed by {@code head} that begins at {@code from}. */
    int end(int head, int from) {
        return trimmed(from, new ClauseEnd(piece, this, lexicon, head).after(from));
    }

    int trimmed(int from, int end) {
        int at = end;
        while (at > from + 1 && isTrailing(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isTrailing(int word) {
        Tag tag = piece.tag(word);
        return tag == Tag.COMMA || tag == Tag.COLON || tag == Tag.FULL_STOP || tag == Tag.CONJUNCTION;
    }

    boolean hasFinite(int from, int end) {
        for (int i = from; i < end; i++) {
            if (piece.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb is there that no relative pronoun or subordinator governs: a clause that stands alone. */
    boolean hasMainVerb(int from, int end) {
        int open = 0;
        boolean governed = false;
        for (int i = from; i < end; i++) {
            Tag tag = piece.tag(i);
            boolean opens = tag == Tag.WH_PRONOUN || tag == Tag.WH_ADVERB || tag == Tag.SUBORDINATOR;
            open += opens ? 1 : 0;
            boolean conjoined = governed && i > from && piece.has(i - 1, Tag.CONJUNCTION);
            if (piece.isFinite(i) && !conjoined && !isAside(from, i)) {
                if (open == 0) {
                    return true;
                }
                open--;
                governed = true;
            }
        }
        return false;
    }

    /** “Ann Lee, noted for her patience”: right behind the comma that ends a noun phrase stands a participle. */
    private boolean isAside(int from, int verb) {
        if (!piece.has(verb, Tag.VERB_PAST) || !piece.isComma(verb - 1) || verb - 1 <= from) {
            return false;
        }
        for (int i = from; i < verb - 1; i++) {
            if (!isNounPhraseWord(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is a form of a verb of speaking. */
    boolean reports(int word) {
        return lexicon.reportsDirectly(piece.lower(word));
    }

    /** Whether a noun phrase follows that is no subject of another verb: “said one official”, not “said one left”. */
    boolean precedesSubject(int verb) {
        if (followsRelative(verb)) {
            return false;
        }
        int at = verb + 1;
        if (piece.has(at, Tag.PRONOUN) && SUBJECTS.contains(piece.lower(at))) {
            return at + 1 >= piece.size() || piece.isPunctuation(at + 1);
        }
        while (at < piece.size() && isNounPhraseWord(at)) {
            at++;
        }
        return at > verb + 1 && (at >= piece.size() || !piece.isFinite(at));
    }

    /** “Ann Lee, who runs the lab, said”: what stands before the comma has no verb of its own and is the subject. */
    boolean followsRelative(int verb) {
        if (!piece.isComma(verb - 1)) {
            return false;
        }
        int relative = verb - 2;
        while (relative > 1 && !(piece.isComma(relative - 1) && piece.tag(relative) == Tag.WH_PRONOUN)) {
            relative--;
        }
        int closing = relative + 1;
        while (!piece.isComma(closing)) {
            closing++;
        }
        return relative > 1
                && !hasFinite(0, relative - 1)
                && hasFinite(relative, closing)
                && !hasFinite(closing, verb - 1);
    }

    /** Whether a comma or dash stands here. */
    boolean isCut(int word) {
        return piece.isComma(word) || (piece.has(word, Tag.COLON) && !piece.is(word, ":"));
    }

    /** “…, the fire chief, Ann Lee, told”: where the phrase before the inner commas begins, or -1. */
    int beforeApposition(int closing) {
        int comma = closing - 1;
        while (comma > 0 && !piece.isComma(comma)) {
            comma--;
        }
        if (!isCut(closing) || comma < 1 || hasFinite(comma, closing) || !isNounPhraseWord(comma + 1)) {
            return -1;
        }
        int phrase = comma;
        while (phrase > 0 && isNounPhraseWord(phrase - 1)) {
            phrase--;
        }
        return phrase > 0 && phrase < comma && isCut(phrase - 1) ? phrase : -1;
    }
}
