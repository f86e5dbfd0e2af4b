package news.dateline.extraction.quote;

import java.util.Set;
import news.dateline.extraction.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What a reporting word reports to its right: a clause with or without “that”, a question, an infinitive. Between the
 * word and its clause may stand whom it is told and when: “told reporters on Tuesday that …”.
 */
final class RightComplement {
    private static final int REACH = 30;
    private static final int ASIDE = 16;
    private static final Set<String> QUESTIONS = Set.of("whether", "if", "how", "why", "what", "who", "where", "when");
    private static final Set<String> QUANTIFIERS = Set.of(
            "neither", "either", "both", "all", "not", "only", "no", "whoever", "whatever", "whichever", "wherever");
    /** They may open clauses, but of what is said they only name the topic: “called for the board to resign”. */
    private static final Set<String> PREPOSITIONS =
            Set.of("for", "of", "by", "about", "on", "with", "in", "from", "at");

    /** “Said nothing”: no content. */
    static final Set<String> SILENCE = Set.of("nothing", "little", "anything", "something", "more", "much");

    private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose");

    private final Piece piece;
    private final Clauses clauses;
    private final int cue;
    /** Whether the verb is one that takes whom it speaks to as object. */
    private final boolean told;

    private boolean object;
    private boolean phrase;

    private RightComplement(Piece piece, Clauses clauses, int cue) {
        this.piece = piece;
        this.clauses = clauses;
        this.cue = cue;
        this.told = Words.isTelling(piece.stem(cue));
    }

    static @Nullable Reading find(Piece piece, Clauses clauses, int cue) {
        return new RightComplement(piece, clauses, cue).scan();
    }

    private @Nullable Reading scan() {
        int limit = Math.min(piece.size(), cue + 1 + REACH);
        for (int at = cue + 1; at < limit; at++) {
            if (piece.isPunctuation(at)) {
                int aside = piece.is(at, "/") ? at : afterAside(at);
                if (aside < 0) {
                    Reading fronted = new Fronted(piece, clauses, cue).clause(at);
                    return fronted == null ? rest(at) : fronted;
                }
                at = aside;
                continue;
            }
            if (ends(at)) {
                return null;
            }
            Reading opened = openedAt(at);
            if (opened != null) {
                return opened;
            }
            if (piece.isFinite(at)) {
                return at == cue + 1 && piece.tag(cue).isFinite() ? gap(at) : bareClause(at);
            }
            note(at);
        }
        return rest(piece.size());
    }

    /** “said the two raised $350 million”: a clause whose verb the tagger missed still fills the sentence. */
    private @Nullable Reading rest(int limit) {
        int end = clauses.trimmed(cue + 1, limit);
        boolean silent = SILENCE.contains(piece.lower(cue + 1)) || Words.isNaming(piece.stem(cue));
        boolean nounPhrase = end - cue > 4 && end - cue < REACH && leadsSubject() && !silent;
        return nounPhrase ? new Reading("REST", cue, cue + 1, end) : null;
    }

    private void note(int at) {
        Tag tag = piece.tag(at);
        phrase |= tag == Tag.PREPOSITION;
        object |= !phrase && (tag.isNominal() || tag == Tag.PRONOUN) && !Words.isTime(piece.lower(at));
    }

    private boolean ends(int at) {
        return (piece.tag(at) == Tag.CONJUNCTION
                        && at + 1 < piece.size()
                        && piece.tag(at + 1).isVerb())
                || (piece.is(at, "that") && piece.has(at - 1, Tag.CONJUNCTION))
                || Occasions.isManner(piece, clauses, at)
                || (RELATIVES.contains(piece.lower(at)) && at > cue + 1 && !leadsSubject());
    }

    /** Whether what follows the cue at once is already the subject of its clause: “said anybody who … is”. */
    private boolean leadsSubject() {
        int next = cue + 1;
        return !told
                && next < piece.size()
                && (clauses.isNounPhraseWord(next) || QUANTIFIERS.contains(piece.lower(next)))
                && !Words.isTime(piece.lower(next));
    }

    private @Nullable Reading openedAt(int at) {
        String lower = piece.lower(at);
        boolean first = at == cue + 1;
        if (lower.equals("that") && opensClause(at)) {
            return clause(object ? "O+THAT" : "THAT", at);
        }
        if (QUESTIONS.contains(lower) && (first || (object && !RELATIVES.contains(lower)))) {
            return clause(object ? "O+WH" : "WH", at);
        }
        if (piece.tag(at) == Tag.TO && infinitive(at) > 0) {
            int verb = infinitive(at);
            boolean ours = first || piece.parse().head(verb) == cue;
            return ours ? new Reading(object ? "O+TO" : "TO", cue, at, clauses.end(verb, at)) : null;
        }
        boolean subordinator = piece.tag(at) == Tag.SUBORDINATOR && !PREPOSITIONS.contains(lower);
        if (first && subordinator && !precedesThat(at) && !isDemonstrative(at)) {
            return clause("CLAUSE", at);
        }
        if (first && piece.tag(at) == Tag.VERB_ING) {
            return new Reading("ING", cue, at, clauses.end(at, at));
        }
        return null;
    }

    /** “disputed that account and said …”. */
    private boolean isDemonstrative(int that) {
        return piece.is(that, "that")
                && piece.has(that + 1, Tag.NOUN)
                && piece.has(that + 2, Tag.CONJUNCTION)
                && piece.isFinite(that + 3);
    }

    /** “said after the vote that he was done”: when he said so, and no clause. */
    private boolean precedesThat(int at) {
        int that = at + 1;
        while (that < piece.size() && clauses.isNounPhraseWord(that) && !piece.is(that, "that")) {
            that++;
        }
        return that > at + 1 && piece.is(that, "that") && opensClause(that);
    }

    private boolean opensClause(int that) {
        int next = that + 1;
        if (next >= piece.size()
                || isDemonstrative(that)
                || (piece.isFinite(next) && piece.tag(that) != Tag.SUBORDINATOR)) {
            return false;
        }
        boolean marker = !phrase && piece.tag(that) == Tag.SUBORDINATOR && clauses.isNounPhraseWord(next);
        return clauses.hasFinite(next, Math.min(piece.size(), that + REACH)) || (marker && hasVerb(next));
    }

    /** A verb of whatever form, since the tagger may miss that it is finite. */
    private boolean hasVerb(int from) {
        int at = from;
        while (at < Math.min(piece.size(), from + ASIDE) && !piece.tag(at).isVerb()) {
            at++;
        }
        return at < Math.min(piece.size(), from + ASIDE);
    }

    /** “his mother, who is 83, was robbed”, “all of them, including two children, have …”: an aside with verbs. */
    private boolean opensAside(int at) {
        return piece.has(at, Tag.WH_PRONOUN)
                || piece.has(at, Tag.WH_ADVERB)
                || piece.has(at, Tag.SUBORDINATOR)
                || piece.has(at, Tag.VERB_ING)
                || RELATIVES.contains(piece.lower(at));
    }

    private int infinitive(int to) {
        int at = to + 1;
        while (at < piece.size() && piece.tag(at) == Tag.ADVERB) {
            at++;
        }
        return at < piece.size() && piece.tag(at) == Tag.VERB_BASE ? at : -1;
    }

    private Reading clause(String frame, int marker) {
        int head = piece.parse().head(marker);
        if (head <= marker) {
            head = nextHead(marker);
        }
        return new Reading(frame, cue, marker, clauses.end(Math.max(head, marker), marker));
    }

    private int nextHead(int marker) {
        for (int i = marker + 1; i < piece.size(); i++) {
            if (piece.isFinite(i)) {
                return clauses.headOf(i);
            }
        }
        return marker;
    }

    /** “a plan that critics say will fail”: the clause's subject stands before the report. */
    private Reading gap(int finite) {
        return new Reading("GAP", cue, finite, clauses.end(Math.max(finite, clauses.headOf(finite)), finite));
    }

    private @Nullable Reading bareClause(int finite) {
        int start = leadsSubject() && finite > cue + 1 ? cue + 1 : clauses.subjectStart(cue, finite);
        // “found themselves on the board when it fell”: no clause has such a subject.
        if (start < 0
                || start >= finite
                || piece.lower(start).endsWith("selves")
                || piece.lower(start).endsWith("self")) {
            return null;
        }
        // “stressed her role in a raid that failed”: an object, not a clause
        boolean named = Words.isNaming(piece.stem(cue));
        if (start == cue + 1 && !named && !clauses.hasMainVerb(start, piece.size())) {
            return null;
        }
        int verb = clauses.mainFinite(start, finite);
        start = behindHearer(start, finite);
        boolean gap = start > cue + 1;
        boolean toSomebody = told && object && gap;
        int head = clauses.headOf(verb);
        return new Reading(
                toSomebody ? "O+CLAUSE" : gap ? "GAP+CLAUSE" : "CLAUSE",
                cue,
                start,
                clauses.end(Math.max(head, verb), start));
    }

    /** “told CBC's Daybreak the trip was long”: where behind whom it is told the subject begins. */
    private int behindHearer(int start, int finite) {
        if (!told || start != cue + 1 || !piece.has(start, Tag.NAME)) {
            return start;
        }
        for (int i = start + 1; i < finite; i++) {
            if (piece.opensPhrase(i) && piece.has(i - 1, Tag.NAME)) {
                object = true;
                return i;
            }
        }
        return start;
    }

    /** The comma that closes an aside opened at {@code at} — “said, in a rare admission, that …” — or -1. */
    private int afterAside(int at) {
        if (!piece.isComma(at) && piece.tag(at) != Tag.BRACKET && piece.tag(at) != Tag.COLON) {
            return -1;
        }
        if (piece.is(at, ":")) {
            return -1;
        }
        if (piece.is(at + 1, "that")) {
            return at;
        }
        boolean ofSubject = leadsSubject() && clauses.reports(cue);
        boolean clause = ofSubject && opensAside(at + 1);
        for (int i = at + 1; i < Math.min(piece.size() - 1, at + ASIDE); i++) {
            if (piece.isComma(i) && leadsSubject() && piece.isFinite(i + 1)) {
                return i;
            }
            if (!clause && (piece.isFinite(i) || piece.tag(i) == Tag.VERB_ING)) {
                return -1;
            }
            if (piece.isComma(i) || piece.tag(i) == piece.tag(at)) {
                return piece.is(i + 1, "that") ? i : -1;
            }
        }
        return -1;
    }
}
