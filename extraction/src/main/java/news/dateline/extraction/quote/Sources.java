package news.dateline.extraction.quote;

import news.dateline.extraction.quote.Reading.SourcePlace;
import news.dateline.extraction.syntax.Parse;
import news.dateline.extraction.syntax.Relation;
import news.dateline.extraction.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks where a word reports: the subject, through conjunction (“rose and said”), participle (“…, adding
 * that”), infinitive (“went on to say”) and relative clause (“Smith, who said”); behind an inverted verb the noun
 * phrase that follows it; behind “by” the agent of a passive.
 */
final class Sources {
    private static final int DEPTH = 6;

    private final Piece piece;
    private final Parse parse;
    private final Clauses clauses;
    private final Heads heads;
    /** Where at the latest a source ends. */
    private int limit;

    Sources(Piece piece, Clauses clauses) {
        this.piece = piece;
        this.parse = piece.parse();
        this.clauses = clauses;
        this.heads = new Heads(piece, clauses);
        this.limit = piece.size();
    }

    @Nullable
    Source of(int cue, SourcePlace place) {
        int head = switch (place) {
            case SUBJECT -> subject(cue, DEPTH);
            case AGENT -> agent(cue);
            case POSSESSOR -> possessor(cue);
            case AFTER_CUE -> afterAccordingTo(cue);
        };
        if (head < 0) {
            return null;
        }
        if (place == SourcePlace.AFTER_CUE && isBareRelative(head)) {
            return new Source(piece.span(cue + 2, nextComma(head)), heads.name(head));
        }
        return source(
                place == SourcePlace.SUBJECT ? heads.headed(owner(governed(bare(head), cue), cue), cue) : head, cue);
    }

    /** “according to a study it commissioned,”: the clause says which study. */
    private boolean isBareRelative(int head) {
        int comma = nextComma(head);
        boolean finite = clauses.hasFinite(head + 1, comma);
        // “according to a report published by the board,”
        boolean participle = piece.has(head + 1, Tag.VERB_PASSIVE) && !finite;
        return comma < limit && (participle || (piece.has(head + 1, Tag.PRONOUN) && finite));
    }

    private int nextComma(int from) {
        int at = from;
        while (at < piece.size() && !piece.isComma(at)) {
            at++;
        }
        return at;
    }

    /** The same for a reading; what is reported behind its source is no part of it. */
    @Nullable
    Source of(Reading reading) {
        limit = piece.size();
        if (reading.source() == SourcePlace.AFTER_CUE) {
            for (int[] run : reading.content()) {
                limit = run[0] > reading.cue() ? Math.min(limit, run[0]) : limit;
            }
        }
        Source source = of(reading.cue(), reading.source());
        limit = piece.size();
        int end = reading.content().get(0)[1];
        boolean inside = reading.frame().equals("LEFT")
                && end <= reading.cue()
                && source != null
                && source.phrase().start() < piece.span(end - 1, end).end();
        return inside ? behind(end, reading.cue()) : source;
    }

    /**
     * “The bridge is closed, officials in Oslo said”: who speaks stands behind what is said, whatever the parser took.
     */
    private @Nullable Source behind(int end, int cue) {
        int from = piece.firstWord(end);
        int last = cue;
        while (last > from && (heads.isSkippable(last - 1) || piece.isFinite(last - 1))) {
            last--;
        }
        int head = from < last ? heads.after(from) : -1;
        if (head < 0 || head >= last) {
            return from < last ? null : inverted(cue);
        }
        return new Source(piece.span(from, last), heads.name(head));
    }

    /** “Ann Lee herself said”. */
    private int bare(int head) {
        return head > 0 && Source.isReflexive(piece.lower(head)) && heads.isHead(head - 1) ? head - 1 : head;
    }

    /**
     * “A source close to the board said”, “a study paid for by the board said”: not the board, whatever the parser took
     * for the subject.
     */
    private int governed(int head, int cue) {
        int preposition = parse.child(head, Relation.CASE);
        if (preposition < 1 || preposition > head || head > cue || piece.has(preposition, Tag.CLITIC)) {
            return head;
        }
        boolean relative = piece.has(cue - 1, Tag.WH_PRONOUN);
        int noun = preposition - 1;
        while (noun > 0
                && (piece.has(noun, Tag.ADJECTIVE)
                        || piece.has(noun, Tag.ADVERB)
                        || (piece.has(noun, Tag.VERB_PASSIVE) && !relative))) {
            noun--;
        }
        return piece.tag(noun).isNominal() ? heads.outermost(noun) : head;
    }

    /** “Ann Lee, whose group sued, added”: where another verb stands between, not the group but Ann Lee. */
    private int owner(int head, int cue) {
        int whose = head - 1;
        while (whose > 0 && head - whose < 4 && !piece.is(whose, "whose")) {
            whose--;
        }
        if (whose < 1 || !piece.is(whose, "whose") || head > cue) {
            return head;
        }
        boolean other = clauses.hasFinite(head + 1, cue);
        int noun = piece.isComma(whose - 1) ? whose - 2 : whose - 1;
        return other && noun >= 0 && heads.isHead(noun) ? heads.outermost(noun) : head;
    }

    /** The subject that follows an inverted verb at {@code cue}: “said Ann Lee, the mayor”. */
    @Nullable
    Source inverted(int cue) {
        // “said lead author Ann Lee”: what the tagger takes for a verb may belong to the noun
        boolean mistaken = piece.tag(cue + 1).isVerb() && piece.tag(cue + 2).isNominal();
        int head = heads.after(mistaken ? cue + 2 : cue + 1);
        return head < 0 ? null : source(head, cue);
    }

    private int subject(int verb, int depth) {
        if (depth == 0) {
            return -1;
        }
        int near = nearSubject(verb);
        if (near >= 0) {
            return near;
        }
        int own = parse.child(verb, Relation.SUBJECT);
        int main = governor(verb);
        // “said the room was down, but insisted”: who insists does not stand before the conjunction.
        boolean shared = main >= 0 && piece.tag(verb).isFinite();
        if (own >= 0 && own < verb && !shared) {
            return antecedent(own, verb, depth);
        }
        if (main >= 0) {
            return subject(main, depth - 1);
        }
        if (isInverted(verb)) {
            return heads.after(verb + 1);
        }
        int head = parse.head(verb);
        int left = head >= 0 && head < verb ? ofGoverned(verb, head, depth) : -1;
        int found = left >= 0 ? left : heads.before(verb);
        return found >= 0 || heads.after(0) >= verb ? found : heads.after(0);
    }

    private int ofGoverned(int verb, int head, int depth) {
        return switch (piece.relation(verb)) {
            case RELATIVE_CLAUSE, NOUN_CLAUSE -> piece.tag(head).isVerb() ? subject(head, depth - 1) : head;
            case CONJUNCT, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE, PARATAXIS, CLAUSE_COMPLEMENT ->
                piece.tag(head).isVerb() ? subject(head, depth - 1) : parse.child(head, Relation.SUBJECT);
            default -> -1;
        };
    }

    /** What “who”, “which” or “that” stands for; any other subject stands for itself. */
    private int antecedent(int subject, int verb, int depth) {
        if (piece.tag(subject) != Tag.WH_PRONOUN) {
            return possessed(subject, verb);
        }
        int noun = parse.head(verb);
        if (noun >= 0 && noun < subject && piece.relation(verb) != Relation.CONJUNCT) {
            return piece.tag(noun).isVerb() ? heads.before(subject) : noun;
        }
        if (noun >= 0 && noun < subject && piece.relation(verb) == Relation.CONJUNCT) {
            int first = subject(noun, depth - 1);
            return first >= 0 ? first : heads.before(subject);
        }
        return heads.before(subject);
    }

    /** “The firm will pay, Mr. Lee said”, “Lee's claim”: what stands right before, whatever the parser took. */
    private int nearSubject(int verb) {
        if (piece.has(verb - 1, Tag.CLITIC) && verb > 1 && heads.isHead(verb - 2)) {
            return verb - 2;
        }
        int last = verb - 1;
        while (last > 0 && heads.isSkippable(last)) {
            last--;
        }
        int apposed = clauses.beforeApposition(last);
        if (apposed >= 0) {
            return heads.after(apposed);
        }
        int first = last;
        while (first > 0 && clauses.isNounPhraseWord(first)) {
            first--;
        }
        boolean object = piece.is(first, "which") || piece.is(first, "what"); // “which Ann Lee called a farce”
        return first < last && (object || piece.isComma(first)) && heads.isHead(last) ? last : -1;
    }

    /** The verb whose subject a verb without one shares: “…, adding”, “… and said”; or -1. */
    private int governor(int verb) {
        int before = verb - 1;
        while (before > 0 && piece.tag(before) == Tag.ADVERB) {
            before--;
        }
        if (before < 1) {
            return -1;
        }
        boolean participle = piece.tag(verb) == Tag.VERB_ING && piece.isComma(before);
        boolean conjunct =
                piece.tag(before) == Tag.CONJUNCTION && piece.tag(verb).isFinite();
        if (participle) {
            return reportingVerb(before);
        }
        if (!conjunct) {
            return -1;
        }
        int aside = piece.isComma(before - 1) ? parse.head(verb) : -1;
        if (aside >= 0 && aside < before && isAside(aside)) {
            return aside;
        }
        int report = reportBefore(before);
        return report >= 0 ? report : firstFinite(before);
    }

    /** “Prices rose, the bank said on Monday, and warned of worse”: the bank warned. */
    private boolean isAside(int verb) {
        return piece.relation(verb) == Relation.PARATAXIS
                && clauses.reports(verb)
                && parse.child(verb, Relation.SUBJECT) >= 0;
    }

    /** “The toll fell, she said, adding that”: the report nearest before, else the first verb of the sentence. */
    private int reportingVerb(int end) {
        for (int i = end - 1; i > 0; i--) {
            if (piece.tag(i).isFinite() && clauses.reports(i) && parse.child(i, Relation.SUBJECT) >= 0) {
                return i;
            }
        }
        return firstFinite(end);
    }

    private int firstFinite(int end) {
        for (int i = 0; i < end; i++) {
            int head = clauses.headOf(i);
            boolean inner = piece.relation(head) == Relation.RELATIVE_CLAUSE
                    || piece.relation(head) == Relation.ADVERBIAL_CLAUSE;
            if (piece.isFinite(i) && !inner && parse.child(head, Relation.SUBJECT) >= 0) {
                return head;
            }
        }
        return -1;
    }

    private int reportBefore(int end) {
        for (int i = end - 1; i > 0; i--) {
            if (piece.tag(i).isVerb() && parse.child(i, Relation.CLAUSE_COMPLEMENT) > i) {
                return i;
            }
        }
        return -1;
    }

    /** “the ad's narrator”: where the parser took the possessor for the subject, what it possesses. */
    private int possessed(int subject, int verb) {
        if (piece.has(subject + 1, Tag.CLITIC) && subject + 2 < verb) {
            int noun = heads.after(subject + 2);
            return noun > 0 && noun < verb ? noun : subject;
        }
        return subject;
    }

    private boolean isInverted(int verb) {
        int before = verb - 1;
        while (before >= 0 && piece.tag(before) == Tag.ADVERB) {
            before--;
        }
        boolean edge = before < 0 || piece.isPunctuation(before);
        boolean speaks = clauses.reports(verb) && !Words.isTelling(piece.stem(verb));
        if (!edge
                || !speaks
                || !(piece.tag(verb).isFinite() || piece.has(verb, Tag.VERB_BASE))
                || clauses.followsRelative(verb)) {
            return false;
        }
        int noun = heads.after(verb + 1);
        int next = noun + 1;
        while (piece.has(next, Tag.ADVERB)) {
            next++; // “said he never saw it”
        }
        return noun >= 0 && !piece.isFinite(next);
    }

    private int agent(int verb) {
        for (int i = verb + 1; i < piece.size() - 1; i++) {
            if (piece.is(i, "by")) {
                int noun = parse.head(i);
                return noun > i && heads.isHead(noun) ? noun : heads.after(i + 1);
            }
        }
        return -1;
    }

    private int possessor(int noun) {
        for (int i = parse.subtreeStart(noun); i < noun; i++) {
            if (piece.tag(i) == Tag.POSSESSIVE || (piece.tag(i) == Tag.CLITIC && i > 0)) {
                return piece.tag(i) == Tag.POSSESSIVE ? i : i - 1;
            }
        }
        int own = parse.child(noun, Relation.SUBJECT);
        if (own >= 0) {
            return own;
        }
        if (piece.has(noun - 1, Tag.NAME)) {
            return noun - 1;
        }
        int head = parse.head(noun);
        return head >= 0 && piece.tag(head).isVerb() ? subject(head, DEPTH - 1) : -1;
    }

    private int afterAccordingTo(int cue) {
        int noun = parse.head(cue + 1);
        if (noun > cue + 1 && heads.isHead(noun)) {
            return noun;
        }
        return heads.after(cue + 2);
    }

    private Source source(int head, int cue) {
        int start = parse.subtreeStart(head);
        int end = Math.min(parse.subtreeEnd(head), limit);
        if (head < cue) {
            end = Math.min(end, cue);
        } else {
            start = Math.max(start, cue + 1);
        }
        while (start < head
                && (piece.isPunctuation(start) || piece.is(start, "to") || piece.relation(start) == Relation.CASE)) {
            start++;
        }
        // What stands right before a noun phrase belongs to it: “former Fed chair” Ann Lee.
        while (start > 0
                && start - 1 != cue
                && clauses.isNounPhraseWord(start - 1)
                && !piece.has(start - 1, Tag.PRONOUN)) {
            start--;
        }
        end = Math.max(
                head + 1, clauses.trimmed(start, Math.max(head < cue ? end : beforeOther(head, end), start + 1)));
        int relative = piece.isComma(end) ? end + 1 : end;
        if (relative < cue && piece.tag(relative) == Tag.WH_PRONOUN) {
            end = relative + 1;
        }
        return new Source(piece.span(start, end), heads.name(head));
    }

    /**
     * Where the phrase of {@code head} ends before a comma behind which a clause begins: “according to a report printed
     * in May, four in ten rivers are clean”.
     */
    private int beforeOther(int head, int end) {
        for (int comma = head + 1; comma < end - 1; comma++) {
            boolean runsPast = end < piece.size() && clauses.isNounPhraseWord(comma + 1) && piece.isFinite(end);
            if (piece.isComma(comma) && runsPast) {
                return comma;
            }
        }
        return end;
    }
}
