package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dateline.extraction.quote.Reading.SourcePlace;
import news.dateline.extraction.syntax.Relation;
import news.dateline.extraction.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** All ways to take the words of one piece as reports; which of them are meant, the cue lexicon tells. */
final class Readings {
    /** Complements beside which nothing else can be what is meant. */
    private static final Set<String> CLAUSES = Set.of("THAT", "CLAUSE", "WH", "O+CLAUSE");

    private static final Set<String> RAISES = Set.of("seem", "appear", "look", "happen", "tend");

    private static final int LONGEST_OBJECT = 20;
    private static final int LONGEST_NAMER = 6;

    private final Piece piece;
    private final CueLexicon lexicon;
    private final Clauses clauses;
    private final LeftContent left;
    private final Occasions occasions;

    Readings(Piece piece, CueLexicon lexicon) {
        this.piece = piece;
        this.lexicon = lexicon;
        this.clauses = new Clauses(piece, lexicon);
        this.left = new LeftContent(piece, clauses);
        this.occasions = new Occasions(piece, clauses);
    }

    Clauses clauses() {
        return clauses;
    }

    /** The readings of each word that may report, without words that have none. */
    List<List<Reading>> all() {
        List<List<Reading>> all = new ArrayList<>();
        for (int word = 0; word < piece.size(); word++) {
            if (lexicon.mayReport(piece.lower(word)) && piece.relation(word) != Relation.AUXILIARY) {
                List<Reading> readings = of(word);
                if (!readings.isEmpty()) {
                    all.add(readings);
                }
            }
        }
        return all;
    }

    List<Reading> of(int cue) {
        Tag tag = piece.tag(cue);
        List<Reading> readings = new ArrayList<>();
        if (piece.is(cue, "according") && piece.is(cue + 1, "to")) {
            add(readings, left.accordingTo(cue));
        } else if (tag.isVerb()) {
            ofVerb(cue, readings);
        } else if (Words.VIEWS.contains(piece.lower(cue)) && tag != Tag.ADJECTIVE) {
            add(readings, left.inView(cue));
        } else if (tag == Tag.NOUN || tag == Tag.NOUNS || tag == Tag.ADJECTIVE) {
            ofNominal(cue, tag == Tag.ADJECTIVE ? "A:" : "N:", readings);
        }
        return readings;
    }

    private void add(List<Reading> readings, @Nullable Reading reading) {
        if (reading != null && reading.content().stream().allMatch(run -> run[0] < run[1])) {
            readings.add(occasions.without(reading));
        }
    }

    private void ofVerb(int cue, List<Reading> readings) {
        String stem = piece.stem(cue);
        int predicate = Words.isNaming(stem) ? markedPredicate(cue) : -1;
        if (predicate > 0) {
            int end = names(cue) && !resumes(predicate) ? Math.max(predicate, phraseEnd(cue, cue + 1)) : predicate;
            add(readings, new Reading("NAMING", cue, cue + 1, end));
            return;
        }
        boolean inverted = piece.isComma(cue - 1) && clauses.reports(cue) && !Words.isTelling(stem);
        Reading leftward = inverted && clauses.precedesSubject(cue) ? left.before(cue) : null;
        // “…, said one official who had seen it”: what follows is the speaker, however clause-like.
        Reading right = leftward == null ? RightComplement.find(piece, clauses, cue) : null;
        boolean passive = isPassive(cue) && !(Words.isNaming(stem) && isWhat(cue));
        if (right != null) {
            add(readings, passive ? passive(right) : right);
            if (RAISES.contains(stem)) {
                add(readings, raised(right, "RAISE"));
            }
        }
        boolean clause = right != null && CLAUSES.contains(right.frame());
        add(readings, leftward);
        if (!clause) {
            add(readings, leftward == null ? left.before(cue) : null);
            add(readings, left.as(cue));
            add(readings, passive ? passivePhrase(cue) : object(cue));
            if (right == null || !passive) {
                add(readings, prepositional(cue, passive ? "PASS+" : ""));
            }
        }
    }

    private boolean isPassive(int verb) {
        if (piece.tag(verb) != Tag.VERB_PASSIVE) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
            String lower = piece.lower(i);
            if (lower.equals("has") || lower.equals("have") || lower.equals("had") || lower.equals("'ve")) {
                return false;
            }
            if (Stems.of(lower).equals("be") || lower.equals("been") || lower.equals("being") || lower.equals("'s")) {
                return true;
            }
            if (piece.tag(i) != Tag.ADVERB && piece.tag(i) != Tag.PRONOUN) {
                break;
            }
        }
        return !isOnlyVerb(verb);
    }

    /**
     * “France, an ally of both, called for calm.”: without another verb the sentence has the participle for its own.
     */
    private boolean isOnlyVerb(int verb) {
        if (verb == 0 || !piece.isComma(verb - 1)) {
            return false;
        }
        for (int i = 0; i < piece.size(); i++) {
            if (piece.isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    /** “X is expected to win”: both X and to win are what is expected; who expects it stays open. */
    private @Nullable Reading passive(Reading right) {
        if (right.frame().endsWith("TO")) {
            return raised(right, "PASS+TO");
        }
        // “Lee was told that …”: not Lee speaks
        boolean told = Words.isTelling(piece.stem(right.cue()));
        return new Reading(
                "PASS+" + right.frame(), right.cue(), right.content(), told ? SourcePlace.AGENT : SourcePlace.SUBJECT);
    }

    private @Nullable Reading raised(Reading right, String frame) {
        int[] subject = subject(right.cue());
        if (subject == null) {
            return null;
        }
        return new Reading(frame, right.cue(), List.of(subject, right.content().get(0)), SourcePlace.AGENT);
    }

    private int @Nullable [] subject(int cue) {
        int subject = piece.parse().child(cue, Relation.SUBJECT);
        if (subject < 0 || subject > cue) {
            return null;
        }
        int start = piece.parse().subtreeStart(subject);
        int end = Math.min(piece.parse().subtreeEnd(subject), cue);
        return new int[] {start, clauses.trimmed(start, end)};
    }

    private @Nullable Reading passivePhrase(int cue) {
        int[] subject = subject(cue);
        if (subject == null || piece.has(cue - 2, Tag.TO)) {
            return null; // “an official who asked not to be named”
        }
        int next = cue + 1;
        if (next < piece.size() && piece.tag(next) == Tag.PREPOSITION && !piece.is(next, "by")) {
            int noun = piece.parse().head(next);
            if (noun > next) {
                int[] rest = {next + 1, clauses.end(noun, next + 1)};
                // “Lee was asked about the bill”: who is asked is no part of the question
                List<int[]> content = Words.isTelling(piece.stem(cue)) ? List.of(rest) : List.of(subject, rest);
                return new Reading("PASS+P:" + piece.lower(next), cue, content, SourcePlace.AGENT);
            }
        }
        return new Reading("PASS", cue, List.of(subject), SourcePlace.AGENT);
    }

    /** The object as what is meant, with what is said of it: “called the plan a disaster”. */
    private @Nullable Reading object(int cue) {
        boolean silent = clauses.reports(cue) && RightComplement.SILENCE.contains(piece.lower(cue + 1));
        if (silent || (piece.is(cue, "put") && piece.is(cue + 1, "it"))) {
            return null;
        }
        if (Words.isNaming(piece.stem(cue)) && (names(cue) || isWhat(cue))) {
            return new Reading("NAMING", cue, cue + 1, phraseEnd(cue, cue + 1));
        }
        int object = piece.parse().child(cue, Relation.OBJECT, cue);
        if (object < 0) {
            return null;
        }
        int start = Math.max(cue + 1, piece.parse().subtreeStart(object));
        int end = piece.parse().subtreeEnd(object);
        int predicate = piece.parse().child(cue, Relation.OPEN_COMPLEMENT, object);
        if (predicate > 0 && piece.parse().subtreeStart(predicate) == end && !piece.has(end, Tag.TO)) {
            return new Reading("O+PRED", cue, start, phraseEnd(predicate, start));
        }
        if (end < piece.size() && piece.is(end, "as")) {
            int noun = piece.parse().head(end);
            return new Reading("O+AS", cue, start, phraseEnd(noun > end ? noun : end, start));
        }
        if (piece.is(end, "of") && end + 1 < piece.size() && piece.parse().head(end) > end) {
            // “accused the board of fraud”: the board and the fraud are one charge
            int from = piece.stem(cue).equals("accus") ? start : end + 1;
            return new Reading("O+OF", cue, from, clauses.end(piece.parse().head(end), end + 1));
        }
        if (Words.isTelling(piece.stem(cue)) && piece.is(end, "about") && end + 1 < piece.size()) {
            // “asked the mayor about the bridge”: the mayor is who is asked
            int noun = piece.parse().head(end);
            return new Reading("P:about", cue, end + 1, phraseEnd(Math.max(noun, end + 1), end + 1));
        }
        return new Reading("O", cue, start, phraseEnd(object, start));
    }

    /** The end of a phrase without a verb of its own: “called it a mess and left”: who called it so also left. */
    private int phraseEnd(int head, int start) {
        int end = clauses.end(head, start);
        for (int i = start; i < end - 1 && !piece.isFinite(i); i++) {
            if (piece.has(i, Tag.CONJUNCTION) && i > start && (piece.isFinite(i + 1) || isNextDeed(i))) {
                return clauses.trimmed(start, i);
            }
        }
        return end;
    }

    /** “described it as “a wake-up call” and dismissed talk of a split”, which the tagger takes for a participle. */
    private boolean isNextDeed(int conjunction) {
        int verb = conjunction + 1;
        boolean object = verb + 1 < piece.size() && (clauses.isNounPhraseWord(verb + 1) || piece.has(verb + 1, Tag.TO));
        return piece.has(verb, Tag.VERB_PASSIVE) && piece.tag(conjunction - 1).isNominal() && object;
    }

    /**
     * Whether a predicate follows the object: “called it a mess”, “called the claim baseless”; not “called the mayor”.
     */
    private boolean names(int cue) {
        boolean noun = false;
        for (int i = cue + 1; i < piece.size() && i < cue + 12; i++) {
            Tag tag = piece.tag(i);
            if (piece.isMarked(i)) {
                return true;
            }
            if (noun && (tag == Tag.DETERMINER || tag == Tag.ADJECTIVE || tag == Tag.ADVERB || tag == Tag.PRONOUN)) {
                return true;
            }
            boolean gerund = tag == Tag.VERB_ING && piece.has(i - 1, Tag.DETERMINER);
            if (!clauses.isNounPhraseWord(i) && !gerund) {
                return false;
            }
            noun |= gerund || tag.isNominal() || tag == Tag.PRONOUN;
        }
        return false;
    }

    /** “For what the envoy called provocations”: “what” is the object, and what follows is what it is called. */
    private boolean isWhat(int cue) {
        int at = cue - 1;
        while (at > 0 && cue - at <= LONGEST_NAMER && (clauses.isNounPhraseWord(at) || piece.has(at, Tag.ADVERB))) {
            at--;
        }
        return at < cue - 1 && piece.is(at, "what") && clauses.isNounPhraseWord(cue + 1);
    }

    private @Nullable Reading prepositional(int cue, String prefix) {
        int at = cue + 1;
        while (at < piece.size() && (piece.tag(at) == Tag.PARTICLE || piece.tag(at) == Tag.ADVERB)) {
            at++;
        }
        if (at >= piece.size() - 1 || (piece.tag(at) != Tag.PREPOSITION && piece.tag(at) != Tag.SUBORDINATOR)) {
            return null;
        }
        if (Words.isTime(piece.lower(at + 1))) {
            return null; // “a statement on Monday”
        }
        int noun = piece.parse().head(at);
        int head = noun > at ? noun : at + 1;
        return new Reading(prefix + "P:" + piece.lower(at), cue, at + 1, clauses.end(head, at + 1));
    }

    /** The end of the words in marks that say what the object is: “called the use of force “dangerous” …”; or -1. */
    private int markedPredicate(int cue) {
        int at = cue + 1;
        while (at < piece.size() && at < cue + LONGEST_OBJECT && isInObject(at)) {
            at++;
        }
        int end = piece.markedEnd(at);
        boolean closed = piece.isComma(end - 1) || !clauses.isNounPhraseWord(end);
        boolean whole = at > cue + 1 || closed; // not “called “strict” rules a mistake”
        return whole && end > at && !isPassive(cue) ? clauses.trimmed(cue + 1, end) : -1;
    }

    /** “who has called it “lunacy,” left”: behind the comma the reporter's own clause goes on. */
    private boolean resumes(int end) {
        boolean goesOn = piece.has(end + 1, Tag.DETERMINER)
                || piece.has(end + 1, Tag.ADJECTIVE)
                || piece.has(end + 1, Tag.CONJUNCTION)
                || piece.isMarked(end + 1);
        return piece.isComma(end) && !goesOn;
    }

    private boolean isInObject(int word) {
        Tag tag = piece.tag(word);
        boolean joins = tag == Tag.CONJUNCTION && !piece.is(word, "but") && !piece.isFinite(word + 1);
        boolean adds = tag == Tag.PREPOSITION || tag == Tag.ADVERB || joins;
        return !piece.isMarked(word) && (clauses.isNounPhraseWord(word) || adds);
    }

    private void ofNominal(int cue, String prefix, List<Reading> readings) {
        Reading right = RightComplement.find(piece, clauses, cue);
        if (right != null
                && !right.frame().startsWith("O+")
                && !right.frame().equals("ING")
                && !right.frame().endsWith("CLAUSE")) {
            add(readings, new Reading(prefix + right.frame(), cue, beforePredicate(cue, right), SourcePlace.POSSESSOR));
        } else {
            Reading phrase = prepositional(cue, prefix);
            if (phrase != null) {
                add(readings, new Reading(phrase.frame(), cue, phrase.content(), SourcePlace.POSSESSOR));
            }
        }
    }

    /** “The claim that he lied | hurt the firm”: the clause ends where the verb begins whose subject the noun is. */
    private List<int[]> beforePredicate(int noun, Reading right) {
        int[] run = right.content().get(0);
        int verb = piece.parse().head(noun);
        boolean subject = piece.relation(noun) == Relation.SUBJECT && run[0] + 2 < verb && verb < run[1];
        if (!subject) {
            return right.content();
        }
        int end = verb;
        while (end - 1 > run[0] && piece.relation(end - 1) == Relation.AUXILIARY) {
            end--;
        }
        return List.of(new int[] {run[0], clauses.trimmed(run[0], end)});
    }
}
