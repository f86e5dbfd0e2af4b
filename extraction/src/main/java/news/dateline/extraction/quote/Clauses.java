package news.dateline.extraction.quote;

import java.util.Set;
import news.dateline.extraction.syntax.Parse;
import news.dateline.extraction.syntax.Relation;
import news.dateline.extraction.syntax.Tag;

/** Where the clauses and phrases of a piece begin and end: the parse, mended where the surface shows it to be wrong. */
final class Clauses {
    private static final Set<String> ADVERBIAL_OPENERS =
            Set.of("while", "after", "before", "as", "although", "though", "because", "when", "since", "until", "but");

    private final Piece piece;
    private final Parse parse;

    Clauses(Piece piece) {
        this.piece = piece;
        this.parse = piece.parse();
    }

    /**
     * The word that heads the clause made finite by {@code finite}: itself, or the verb it is auxiliary or copula of.
     */
    int headOf(int finite) {
        Relation relation = parse.relation(finite);
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
        int end = Math.max(parse.subtreeEnd(head), from + 1);
        while (end < piece.size() && !isBoundary(end)) {
            end = Math.max(end + 1, inside(end, from));
        }
        end = conjoined(end);
        return trimmed(from, end);
    }

    /** The end of the word's own phrase if that stays right of {@code from}. */
    private int inside(int word, int from) {
        return parse.subtreeStart(word) >= from ? parse.subtreeEnd(word) : word;
    }

    private boolean isBoundary(int word) {
        if (piece.isPunctuation(word)) {
            return true;
        }
        Tag tag = piece.tag(word);
        return (tag == Tag.CONJUNCTION && startsVerbPhrase(word + 1))
                || tag == Tag.SUBORDINATOR
                || tag == Tag.WH_PRONOUN
                || (ADVERBIAL_OPENERS.contains(piece.lower(word)) && word + 1 < piece.size());
    }

    private boolean startsVerbPhrase(int word) {
        int at = word;
        while (at < piece.size() && piece.tag(at) == Tag.ADVERB) {
            at++;
        }
        return at < piece.size() && (piece.isFinite(at) || piece.tag(at).isVerb());
    }

    /** “…, and that …” goes on with what was said, wherever the parser hung it. */
    private int conjoined(int end) {
        int at = end;
        while (at + 2 < piece.size()) {
            int next = piece.isComma(at) ? at + 1 : at;
            boolean that = piece.tag(next) == Tag.CONJUNCTION && next + 1 < piece.size() && piece.is(next + 1, "that");
            if (!that || next + 2 >= piece.size()) {
                break;
            }
            int head = parse.head(next + 1);
            int to = head > next + 1 ? parse.subtreeEnd(head) : next + 2;
            while (to < piece.size() && !isBoundary(to)) {
                to++;
            }
            at = to;
        }
        return at;
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
}
