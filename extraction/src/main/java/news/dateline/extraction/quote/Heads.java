package news.dateline.extraction.quote;

import java.util.Set;
import news.dateline.extraction.syntax.Parse;
import news.dateline.extraction.syntax.Relation;
import news.dateline.extraction.syntax.Tag;
import news.dateline.extraction.text.Span;

/** Heads of a piece's noun phrases, as far as the words beside each other tell them. */
final class Heads {
    /** Determiners that speak by themselves: “said another”. */
    private static final Set<String> ALONE = Set.of("another", "some", "many", "others", "both", "several");

    private final Piece piece;
    private final Parse parse;
    private final Clauses clauses;

    Heads(Piece piece, Clauses clauses) {
        this.piece = piece;
        this.parse = piece.parse();
        this.clauses = clauses;
    }

    /** Head of the noun phrase that begins at {@code from}, or -1 if none does. */
    int after(int from) {
        if (from >= piece.size() || !clauses.isNounPhraseWord(from) || piece.tag(from) == Tag.CLITIC) {
            return -1;
        }
        int at = from;
        int head = -1;
        while (at < piece.size() && clauses.isNounPhraseWord(at) && !(head >= 0 && piece.has(at, Tag.PRONOUN))) {
            if (piece.tag(at).isNominal() || piece.tag(at) == Tag.PRONOUN || piece.tag(at) == Tag.NUMBER) {
                head = at;
            }
            at++;
        }
        if (head < 0 && at == from + 1 && ALONE.contains(piece.lower(from))) {
            return from;
        }
        boolean headless = head < 0 && isDeterminer(from) && at > from + 1;
        return headless ? at - 1 : head;
    }

    /** Head of the nearest noun phrase to the left that is not inside another clause's object. */
    int before(int verb) {
        int at = verb - 1;
        while (at >= 0 && isSkippable(at)) {
            at--;
        }
        if (piece.is(at, ")")) {
            while (at >= 0 && !piece.is(at, "(")) {
                at--;
            }
            at--;
        }
        if (at < 0) {
            return -1;
        }
        if (piece.isComma(at)) {
            return beforeAside(at);
        }
        return isHead(at) || isHeadless(at) ? at : -1;
    }

    /** “the accused”, “the chief executive”: an adjective behind a determiner, with no noun. */
    private boolean isHeadless(int word) {
        int at = word;
        while (at > 0 && piece.has(at, Tag.ADJECTIVE)) {
            at--;
        }
        return at < word && isDeterminer(at);
    }

    /** “Its chief executive said”, “the accused said”: an adjective heads the phrase in which no noun does. */
    int headed(int head, int cue) {
        int last = head;
        while (isDeterminer(head) && last + 1 < cue && clauses.isNounPhraseWord(last + 1)) {
            last++;
        }
        return last;
    }

    int outermost(int noun) {
        int at = noun;
        while (parse.head(at) >= 0 && parse.head(at) < at && isHead(parse.head(at))) {
            at = parse.head(at);
        }
        return at;
    }

    boolean isHead(int word) {
        Tag tag = piece.tag(word);
        boolean number = tag == Tag.NUMBER && word > 0 && piece.is(word - 1, "the");
        return tag.isNominal() || tag == Tag.PRONOUN || number;
    }

    boolean isSkippable(int word) {
        Tag tag = piece.tag(word);
        return tag == Tag.ADVERB || tag == Tag.MODAL || tag == Tag.TO || piece.relation(word) == Relation.AUXILIARY;
    }

    /** The head with the names around it: a treebank heads “Mayor Ann Lee” by its first word. */
    Span name(int head) {
        int from = head;
        int end = head + 1;
        while (piece.has(head, Tag.NAME) && from > 0 && piece.has(from - 1, Tag.NAME)) {
            from--;
        }
        while (piece.has(head, Tag.NAME) && piece.has(end, Tag.NAME)) {
            end++;
        }
        return piece.span(from, end);
    }

    /** “Ann Lee, the mayor, said”: the noun before the first comma of the pair. */
    private int beforeAside(int comma) {
        for (int i = comma - 1; i > 0; i--) {
            if (piece.isComma(i) && isHead(i - 1)) {
                return outermost(i - 1);
            }
            // “The 70-year-old, who left in May, said”
            if (piece.isComma(i) && isHeadless(i - 1)) {
                return i - 1;
            }
        }
        return isHead(comma - 1) ? outermost(comma - 1) : -1;
    }

    private boolean isDeterminer(int word) {
        return piece.has(word, Tag.DETERMINER) || piece.has(word, Tag.POSSESSIVE);
    }
}
