package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dateline.extraction.quote.Reading.SourcePlace;
import news.dateline.extraction.syntax.Relation;
import news.dateline.extraction.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Reports whose words stand outside the reporting clause: “…, the ministry said”, “according to …”, “as X put it”. */
final class LeftContent {
    private static final int SUBJECT_REACH = 40;
    private static final int LONGEST_ASIDE = 8;
    private static final Set<String> ASIDES =
            Set.of("as", "while", "after", "citing", "which", "who", "when", "where", "whose", "though", "although");

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose");
    private static final Set<String> ADDITIONS = Set.of("although", "though", "while", "because", "with");
    private static final Set<String> OPENERS =
            Set.of("when", "asked", "after", "while", "as", "who", "which", "pressed", "speaking", "questioned");

    private final Piece piece;
    private final Clauses clauses;

    LeftContent(Piece piece, Clauses clauses) {
        this.piece = piece;
        this.clauses = clauses;
    }

    /** “CONTENT, X said” and “CONTENT, said X”, with what follows after another comma. */
    @Nullable
    Reading before(int cue) {
        int start = reportStart(cue);
        if (start < 2 || !clauses.isCut(start - 1) || ASIDES.contains(piece.lower(start)) || isRelative(start, cue)) {
            return null;
        }
        int from = contentStart(start - 1);
        int end = clauses.trimmed(from, start - 1);
        if (start - 1 <= from || opensAside(from, end)) {
            return null;
        }
        List<int[]> content = new ArrayList<>();
        boolean clause = clauses.hasFinite(from, end) && end - from > 1;
        boolean bare = !clause && piece.tag(from) == Tag.CONJUNCTION && from + 1 < end;
        content.add(new int[] {bare ? from + 1 : from, end});
        addRest(cue, content, clause);
        return clause || content.size() > 1 ? new Reading("LEFT", cue, content, SourcePlace.SUBJECT) : null;
    }

    /** “…, a claim his opponents dispute”: two noun phrases, of which the second says more about the first. */
    private boolean isRelative(int start, int cue) {
        boolean indefinite = piece.is(start, "a") || piece.is(start, "an");
        return (indefinite || !clauses.reports(cue)) && hasTwoPhrases(start, cue);
    }

    private boolean hasTwoPhrases(int start, int cue) {
        for (int i = start + 1; i < cue; i++) {
            boolean opens = piece.has(i, Tag.DETERMINER) || piece.has(i, Tag.POSSESSIVE) || piece.has(i, Tag.PRONOUN);
            if (opens && piece.tag(i - 1).isNominal()) {
                return true;
            }
        }
        return false;
    }

    /** “Asked about the deal, she said”: no content of its own, unless a clause follows before the report. */
    private boolean opensAside(int from, int end) {
        return OPENERS.contains(piece.lower(from)) && !clauses.hasFinite(Math.min(nextComma(from), end), end);
    }

    private int nextComma(int from) {
        int at = from;
        while (at < piece.size() && !piece.isComma(at)) {
            at++;
        }
        return at;
    }

    /** Where the clause of the cue begins: at its subject, or at the cue if the subject follows. */
    private int reportStart(int cue) {
        int group = groupStart(cue);
        if (!clauses.hasFinite(group, cue + 1)) {
            return -1;
        }
        boolean told = Words.isTelling(piece.stem(cue));
        if (isCutBefore(group) && !told && clauses.precedesSubject(cue)) {
            return group;
        }
        int apposed = clauses.beforeApposition(group - 1);
        if (apposed >= 0) {
            return apposed;
        }
        int subject = piece.parse().child(cue, Relation.SUBJECT);
        int start = subject >= 0 && subject < cue && cue - subject < SUBJECT_REACH
                ? piece.parse().subtreeStart(subject)
                : -1;
        int phrase = group;
        while (phrase > 0 && (clauses.isNounPhraseWord(phrase - 1) || inBrackets(phrase - 1))) {
            phrase--;
        }
        if (phrase > 1 && piece.has(phrase - 1, Tag.VERB_PASSIVE) && isCutBefore(phrase - 1)) {
            phrase--;
        }
        // The parser may hang what stands before the comma under a short subject: “…, he said”.
        return phrase < group && (start < 0 || (isCutBefore(phrase) && !isCutBefore(start))) ? phrase : start;
    }

    /** “Sen. Lee (R-S.C.) said”. */
    private boolean inBrackets(int word) {
        for (int i = word; i < Math.min(word + 5, piece.size()); i++) {
            if (piece.is(i, ")")) {
                return i > 0 && piece.tag(i) == Tag.BRACKET;
            }
            if (i > word && piece.is(i, "(")) {
                return false;
            }
        }
        return false;
    }

    private boolean isCutBefore(int word) {
        return word > 0 && clauses.isCut(word - 1);
    }

    private int groupStart(int cue) {
        int at = cue;
        while (at > 0 && (piece.relation(at - 1) == Relation.AUXILIARY || piece.tag(at - 1) == Tag.ADVERB)) {
            at--;
        }
        return at;
    }

    private int contentStart(int end) {
        for (int i = end - 1; i > 0; i--) {
            if (piece.is(i, ";") || (i < 8 && piece.tag(i) == Tag.COLON && isDateline(i))) {
                return i + 1;
            }
        }
        return piece.firstWord(0);
    }

    /** “WASHINGTON —” and “MOSCOW, Sept 15 (Reuters) -”. */
    private boolean isDateline(int dash) {
        String first = piece.word(0);
        return first.length() > 2
                && first.equals(first.toUpperCase(java.util.Locale.ROOT))
                && !clauses.hasFinite(0, dash);
    }

    private void addRest(int cue, List<int[]> content, boolean clause) {
        int at = cue + 1;
        while (at < piece.size() && !piece.isPunctuation(at)) {
            at++;
        }
        int from = at + 1;
        if (from >= piece.size() || !piece.isComma(at) || (from < piece.parse().subtreeEnd(cue) && inverted(cue))) {
            return;
        }
        Tag tag = piece.tag(from);
        if (tag == Tag.CONJUNCTION && piece.tag(from + 1).isFinite() && clauses.reports(from + 1)) {
            return; // “…, he recalled, and said it was over”: the reporter's own next verb
        }
        if (clause && (tag == Tag.VERB_ING || tag == Tag.PREPOSITION || ASIDES.contains(piece.lower(from)))) {
            return;
        }
        if (clauses.hasFinite(from, piece.size()) || isUnfinished(content.get(0))) {
            content.add(new int[] {from, clauses.trimmed(from, piece.size())});
        }
    }

    /** “It was, she said, the hardest week”. */
    private boolean isUnfinished(int[] run) {
        return piece.isFinite(run[1] - 1);
    }

    private boolean inverted(int cue) {
        int subject = piece.parse().child(cue, Relation.SUBJECT);
        return subject > cue || (subject < 0 && clauses.precedesSubject(cue));
    }

    /** “As X put it, CONTENT” and “CONTENT, as X put it”. */
    @Nullable
    Reading as(int cue) {
        int start = reportStart(cue);
        if (start < 1 || !piece.is(start - 1, "as")) {
            return null;
        }
        Reading marked = behindAside(cue);
        if (marked != null) {
            return marked;
        }
        if (start == 1) {
            int comma = nextComma(cue);
            int from = comma + 1;
            return from + 2 < piece.size() && clauses.hasFinite(from, piece.size())
                    ? new Reading("AS", cue, from, clauses.trimmed(from, piece.size()))
                    : null;
        }
        if (!clauses.isCut(start - 2)) {
            return null;
        }
        int from = contentStart(start - 2);
        return clauses.hasFinite(from, start - 2)
                ? new Reading("AS", cue, from, clauses.trimmed(from, start - 2))
                : null;
    }

    /** “It is, as X put it on Monday, a “farce” that …”: words in marks right behind the comma that ends the aside. */
    private @Nullable Reading behindAside(int cue) {
        int from = nextComma(cue) + 1;
        int first = piece.has(from, Tag.DETERMINER) ? from + 1 : from;
        int end = first;
        while (piece.isMarked(end)) {
            end++;
        }
        boolean near = from - cue <= LONGEST_ASIDE && !clauses.hasFinite(cue + 1, from);
        return near && end > first ? new Reading("AS", cue, from, clauses.trimmed(from, end)) : null;
    }

    /** The rest of the sentence, on both sides of “according to X”. */
    @Nullable
    Reading accordingTo(int cue) {
        int noun = piece.parse().head(cue + 1);
        if (noun < 0 || noun == cue) {
            noun = piece.parse().child(cue, Relation.OBLIQUE, cue);
        }
        int end = beyondAside(
                cue, Math.min(piece.size(), Math.max(cue + 3, noun > cue ? phraseEnd(noun) : nextComma(cue))));
        List<int[]> content = new ArrayList<>();
        int first = piece.firstWord(0);
        int before = cue;
        if (before - first >= 2) {
            content.add(new int[] {first, clauses.trimmed(first, before)});
        }
        int after = piece.firstWord(end);
        boolean rest = content.isEmpty()
                || !clauses.hasFinite(first, before)
                || (after < piece.size()
                        && (piece.tag(after) == Tag.CONJUNCTION || ADDITIONS.contains(piece.lower(after)))
                        && clauses.hasFinite(after, piece.size()));
        if (rest && after < piece.size() - 1) {
            content.add(new int[] {after, clauses.trimmed(after, piece.size())});
        }
        return content.isEmpty() ? null : new Reading("ACCORDING", cue, content, SourcePlace.AFTER_CUE);
    }

    private int phraseEnd(int noun) {
        int end = piece.parse().subtreeEnd(noun);
        int comma = nextComma(noun);
        // The parser likes to hang the whole rest under the name; a clause behind a comma is no part of it.
        return comma < end
                        && clauses.hasFinite(comma, piece.size())
                        && !piece.is(comma + 1, "who")
                        && !piece.is(comma + 1, "which")
                ? comma
                : end;
    }

    private int beyondAside(int cue, int end) {
        int comma = nextComma(cue);
        int second = comma + 1 < piece.size() ? nextComma(comma + 1) : comma;
        return comma <= end && isAside(comma + 1, second) ? Math.max(second, end) : end;
    }

    /**
     * “Ann Lee, the mayor, the bridge is safe”: between the commas more about the source, and then a clause of its own.
     */
    private boolean isAside(int from, int end) {
        int finite = end + 1;
        while (finite < piece.size() && !piece.isFinite(finite)) {
            finite++;
        }
        if (finite >= piece.size() || clauses.subjectStart(end, finite) < 0) {
            return false;
        }
        return RELATIVES.contains(piece.lower(from))
                ? clauses.hasFinite(from, end)
                : !clauses.hasFinite(from, end) && clauses.isNounPhraseWord(from);
    }
}
