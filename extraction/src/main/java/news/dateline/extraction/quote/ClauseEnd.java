package news.dateline.extraction.quote;

import java.util.EnumSet;
import java.util.Set;
import news.dateline.extraction.syntax.Parse;
import news.dateline.extraction.syntax.Relation;
import news.dateline.extraction.syntax.Tag;

/**
 * Where a reported clause ends. It runs to the end of the sentence unless something shows that the reporter takes over:
 * the reporter's own next verb (“… and added”), a participle or relative behind a comma (“…, citing”, “…, which”), an
 * aside that reports again (“…, though she admitted”). Where the surface leaves it open, the parse decides. Words in
 * quotation marks are the speaker's, so a clause reaches on to them.
 */
final class ClauseEnd {
    private static final int MARKS_REACH = 8;
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "whom");
    private static final Set<String> SUBORDINATORS = Set.of(
            "though",
            "although",
            "while",
            "as",
            "because",
            "since",
            "after",
            "before",
            "if",
            "unless",
            "until",
            "when",
            "where",
            "whereas",
            "even",
            "despite",
            "with",
            "citing",
            "according");

    /** They open clauses behind whose comma the main clause begins. */
    private static final Set<String> FRONTED = Set.of(
            "while",
            "after",
            "when",
            "although",
            "though",
            "as",
            "if",
            "since",
            "because",
            "before",
            "once",
            "whereas",
            "by",
            "in",
            "with",
            "despite");

    /** They open clauses that belong to what is said even where the parser hangs them on the report. */
    private static final Set<String> SETTINGS = Set.of("when", "where");

    /** Behind a comma they belong to a list or an aside of what is said. */
    private static final Set<Tag> GOING_ON = EnumSet.of(Tag.MODAL, Tag.VERB_BASE, Tag.TO);

    /** They begin phrases that go on with what is said if no verb follows before the next comma. */
    private static final Set<Tag> PHRASES = EnumSet.of(
            Tag.DETERMINER,
            Tag.ADVERB,
            Tag.PREPOSITION,
            Tag.NOUN,
            Tag.NOUNS,
            Tag.ADJECTIVE,
            Tag.NUMBER,
            Tag.POSSESSIVE,
            Tag.VERB_PASSIVE);

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> OTHERS = Set.of("he", "she", "they", "it");

    private final Piece piece;
    private final Parse parse;
    private final Clauses clauses;
    private final CueLexicon lexicon;
    private final int head;
    /** The verb before the clause, or -1. */
    private int cue = -1;
    /** Where the clause begins. */
    private int begin;
    /** The first finite verb of what is reported; the size of the piece if there is none. */
    private int firstFinite;
    /** Whether the report stands in a clause before the main one: “While she says …, she applauds”. */
    private boolean fronted;
    /** Whether that clause stands between a subject and its verb. */
    private boolean apposed;
    /** Whether the reported words are a clause; else they are an infinitive or a noun phrase. */
    private boolean finite;

    ClauseEnd(Piece piece, Clauses clauses, CueLexicon lexicon, int head) {
        this.piece = piece;
        this.parse = piece.parse();
        this.clauses = clauses;
        this.lexicon = lexicon;
        this.head = head;
    }

    int after(int from) {
        cue = from - 1;
        while (cue >= 0 && !piece.tag(cue).isVerb()) {
            cue--;
        }
        begin = from;
        fronted = cue >= 0 && isFronted();
        firstFinite = nextFinite(from);
        int verb = mainVerb(from);
        finite = piece.isFinite(verb);
        int at = verb + 1;
        while (at < piece.size()) {
            if (piece.isPunctuation(at) ? stopsAt(at) : reportsAnew(at)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private boolean isFronted() {
        for (int opener = 0; opener < cue && !piece.isFinite(opener); opener++) {
            boolean first = opener == 0 || piece.isPunctuation(opener - 1) || piece.has(opener - 1, Tag.CONJUNCTION);
            if (first && FRONTED.contains(piece.lower(opener)) && commas(opener, cue) % 2 == 0) {
                apposed = opener > 1
                        && piece.isComma(opener - 1)
                        && piece.tag(opener - 2).isNominal();
                return true;
            }
        }
        boolean participle = piece.has(cue, Tag.VERB_ING) || piece.has(cue, Tag.VERB_PASSIVE);
        return participle && !clauses.hasFinite(0, begin); // “Asked who it was, she left”
    }

    private int commas(int from, int end) {
        int commas = 0;
        for (int i = from; i < end; i++) {
            commas += piece.isComma(i) ? 1 : 0;
        }
        return commas;
    }

    private boolean opensMainClause(int from) {
        int verb = nextFinite(from);
        boolean subject = verb < piece.size() && clauses.isNounPhraseWord(from) && commas(from, verb) == 0;
        boolean relative = subject && piece.has(verb - 1, Tag.WH_PRONOUN);
        return subject && !relative && (clauses.subjectStart(from - 1, verb) >= from || piece.isPunctuation(verb - 1));
    }

    /** Commas before the clause's own verb belong to it: “that, if elected, he would”. */
    private int mainVerb(int from) {
        int first = from + 1;
        boolean comma = piece.isComma(first);
        // “him as an actor, the truth was”: the object's, not “that as an actor, he was”
        boolean object = piece.is(first, "as") && !piece.has(from, Tag.SUBORDINATOR);
        if (comma || (!object && SUBORDINATORS.contains(piece.lower(first)))) {
            int closing = nextComma(comma ? first + 1 : first);
            int verb = nextFinite(closing);
            if (verb < piece.size() && closing < piece.size()) {
                return verb;
            }
        }
        int finite = nextFinite(from);
        if (finite > Math.max(head, from)) {
            return Math.min(piece.size() - 1, Math.max(from, head));
        }
        return Math.min(finite, piece.size() - 1);
    }

    private int nextComma(int from) {
        int at = from;
        while (at < piece.size() && !piece.isComma(at)) {
            at++;
        }
        return at;
    }

    private int nextFinite(int from) {
        int at = from;
        while (at < piece.size() && !piece.isFinite(at)) {
            at++;
        }
        return at;
    }

    private boolean includes(int word) {
        return parse.isUnder(word, head);
    }

    private boolean stopsAt(int mark) {
        int next = mark + 1;
        if (next >= piece.size() || piece.tag(mark) == Tag.FULL_STOP) {
            return !(piece.is(next, ")") && next < piece.size() - 2 && isBracketed(mark)); // “(D-Fla.)”
        }
        if (fronted && piece.isComma(mark) && opensMainClause(next)) {
            return true;
        }
        if (marksAhead(next)) {
            return false;
        }
        if (piece.is(mark, ":")) {
            return false;
        }
        if (piece.tag(mark) == Tag.BRACKET) {
            return opens(mark) ? !isPart(next) : !isBracketed(mark);
        }
        if (piece.is(mark, ";")) {
            return !piece.is(next, "that");
        }
        return piece.isComma(mark) ? stopsBefore(next) : stopsAtDash(next);
    }

    private boolean opens(int mark) {
        return piece.is(mark, "(") || piece.is(mark, "[");
    }

    /** Whether the bracket before the word and this mark is one that the clause has gone into. */
    private boolean isBracketed(int mark) {
        for (int i = mark - 1; i > begin; i--) {
            if (piece.tag(i) == Tag.BRACKET) {
                return opens(i);
            }
        }
        return false;
    }

    /** A bracket in the middle of the clause is part of it, and so is a name; one at its end is the reporter's. */
    private boolean isPart(int next) {
        if (piece.has(next, Tag.NAME) || piece.has(next, Tag.NUMBER)) {
            return true;
        }
        int closing = next;
        while (closing < piece.size() - 2 && piece.tag(closing) != Tag.BRACKET) {
            closing++;
        }
        return includes(next) && closing < piece.size() - 2 && !piece.isPunctuation(closing + 1);
    }

    /** Behind a dash the reporter explains, unless what follows belongs to the clause. */
    private boolean stopsAtDash(int next) {
        Tag tag = piece.tag(next);
        if (tag == Tag.DETERMINER) {
            return true;
        }
        boolean clause = clauses.hasFinite(next, nextComma(next));
        return tag == Tag.CONJUNCTION ? stopsAtConjunction(next) || (clause && !includes(next)) : stopsBefore(next);
    }

    private boolean stopsBefore(int next) {
        String lower = piece.lower(next);
        Tag tag = piece.tag(next);
        if ((piece.has(next - 2, Tag.ADJECTIVE) && tag == Tag.ADJECTIVE) || lower.equals("including")) {
            return false;
        }
        if (tag == Tag.VERB_ING) {
            return !includes(next)
                    || lexicon.reportsDirectly(lower)
                    || Words.isNaming(piece.stem(next))
                    || reportsAhead(next);
        }
        if (RELATIVES.contains(lower)) {
            return !includes(next) || nextComma(next) >= piece.size() - 1;
        }
        if (lower.equals("despite") || (resumes(next) && isRelativeReport())) {
            return true;
        }
        if (GOING_ON.contains(tag) || lower.equals("that") || piece.relation(next) == Relation.COPULA) {
            return reportsAhead(next);
        }
        if (SUBORDINATORS.contains(lower)) {
            return (!includes(next) && !SETTINGS.contains(lower)) || reportsAhead(next);
        }
        if (tag == Tag.CONJUNCTION || lower.equals("so")) {
            return stopsAtConjunction(next);
        }
        return stopsBeforePhrase(next, tag);
    }

    private boolean resumes(int from) {
        int verb = from;
        while (piece.has(verb, Tag.ADVERB)) {
            verb++;
        }
        return piece.isFinite(verb);
    }

    /**
     * “The mayor, who had promised that it would open, apologized”; “the mayor, though he said it would open, left”.
     */
    private boolean isRelativeReport() {
        int at = cue - 1;
        while (at > 0 && (piece.has(at, Tag.ADVERB) || piece.isFinite(at))) {
            at--;
        }
        return piece.has(at, Tag.WH_PRONOUN) || (fronted && apposed);
    }

    /** “…, a first for the city”, “…, Lee did not”: the reporter explains; a phrase without a verb goes on. */
    private boolean stopsBeforePhrase(int next, Tag tag) {
        int comma = nextComma(next);
        boolean last = comma >= piece.size() - 1;
        boolean clause = clauses.hasFinite(next, comma);
        if (ARTICLES.contains(piece.lower(next)) && last) {
            return true;
        }
        if (tag == Tag.NAME) {
            return clause;
        }
        if (!clause && PHRASES.contains(tag)) {
            return false;
        }
        return !includes(next) || reportsAhead(next);
    }

    private boolean stopsAtConjunction(int conjunction) {
        int next = conjunction + 1;
        if (next >= piece.size() || reportsAnew(conjunction)) {
            return true;
        }
        if (piece.isComma(conjunction - 1) && piece.isFinite(next)) {
            return piece.tag(next) != piece.tag(firstFinite);
        }
        if (!finite && !includes(conjunction) && clauses.hasFinite(next, nextComma(next))) {
            return piece.isComma(conjunction - 1); // “praised the plan, and she promised more”
        }
        if (piece.tag(next) == Tag.PRONOUN) {
            return reportsAhead(next) || (piece.is(conjunction, "but") && OTHERS.contains(piece.lower(next)));
        }
        boolean clause = clauses.isNounPhraseWord(next) && clauses.hasFinite(next, piece.size());
        return clause && (!includes(next) || !finite) && !piece.is(next, "that");
    }

    /** Whether a verb of speaking follows before the next comma: a report of its own. */
    private boolean reportsAhead(int from) {
        for (int i = from; i < piece.size() && !piece.isComma(i); i++) {
            if (piece.isFinite(i) && lexicon.reportsDirectly(piece.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** “… and added”, “… and called”: the reporter's own next verb; any other verb goes on with what was said. */
    private boolean reportsAnew(int word) {
        if (piece.tag(word) != Tag.CONJUNCTION) {
            return false;
        }
        if (isNextDeed(word) || (finite && new Tenses(piece, cue, begin).isReporters(word))) {
            return true;
        }
        int at = word + 1;
        while (at < piece.size() && (piece.tag(at) == Tag.ADVERB || clauses.isNounPhraseWord(at))) {
            at++;
        }
        if (piece.has(at, Tag.VERB_ING) && onlyAdverbs(word + 1, at)) {
            return piece.has(cue, Tag.VERB_ING);
        }
        boolean past = Tenses.isPast(piece, at) && onlyAdverbs(word + 1, at);
        return at < piece.size()
                && (past || piece.tag(at).isFinite())
                && (clauses.reports(at) || Words.isNaming(piece.stem(at)));
    }

    /** “backs the plan and sees no other”: a phrase without a verb ends where who reports does something else. */
    private boolean isNextDeed(int conjunction) {
        Tag next = piece.tag(conjunction + 1);
        boolean deed = next == Tag.VERB_PAST || next == Tag.VERB_PRESENT_S || next == Tag.MODAL;
        return deed && !finite && !clauses.hasFinite(begin, conjunction);
    }

    private boolean onlyAdverbs(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!piece.has(i, Tag.ADVERB)) {
                return false;
            }
        }
        return true;
    }

    private boolean marksAhead(int from) {
        for (int i = from; i < Math.min(piece.size(), from + MARKS_REACH); i++) {
            if (piece.isMarked(i)) {
                return true;
            }
            if (piece.isFinite(i) && lexicon.mayReport(piece.lower(i))) {
                return false;
            }
            if (piece.tag(i) == Tag.VERB_ING || piece.tag(i) == Tag.FULL_STOP) {
                return false;
            }
        }
        return false;
    }
}
