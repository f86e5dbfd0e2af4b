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
    private static final int INTERRUPTION = 4;
    private static final int PHRASE_REACH = 14;
    private static final Set<String> ASIDES =
            Set.of("as", "while", "after", "citing", "which", "who", "when", "where", "whose", "though", "although");

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose");
    private static final Set<String> ADDITIONS = Set.of("although", "though", "while", "because", "with");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "because", "unless", "what", "whatever");
    private static final Set<String> QUESTIONED =
            Set.of("who", "which", "asked", "pressed", "speaking", "questioned", "when", "as");
    private static final Set<String> OPENERS =
            Set.of("when", "asked", "after", "while", "as", "who", "which", "pressed", "speaking", "questioned");

    private final Piece piece;
    private final Clauses clauses;
    private final Remarks remarks;

    LeftContent(Piece piece, Clauses clauses) {
        this.piece = piece;
        this.clauses = clauses;
        this.remarks = new Remarks(piece, clauses);
    }

    /** “CONTENT, X said” and “CONTENT, said X”, with what follows after another comma. */
    @Nullable
    Reading before(int cue) {
        int start = reportStart(cue);
        if (start < 2
                || !clauses.isCut(start - 1)
                || piece.is(start - 1, ";")
                || ASIDES.contains(piece.lower(start))
                || remarks.isOne(start, cue)) {
            return null;
        }
        if (saysObject(cue)) {
            return null;
        }
        int from = contentStart(start - 1);
        int end = clauses.trimmed(from, start - 1);
        boolean aside = opensAside(from, end);
        if (start - 1 <= from || (aside && (!goesOn(cue) || QUESTIONED.contains(piece.lower(from))))) {
            return null; // “After all, she argued, …” opens what is said, “Asked about it, she said, …” does not
        }
        List<int[]> content = new ArrayList<>();
        // “Ann Lee, a doctor who advised the board, said some …”: all that is who speaks
        boolean opened = Character.isUpperCase(piece.word(from).charAt(0))
                && !(CONDITIONS.contains(piece.lower(from)) && piece.isComma(cue + 1));
        boolean clause = end - from > 1 && (opened ? clauses.hasMainVerb(from, end) : clauses.hasFinite(from, end));
        boolean bare = !clause && piece.tag(from) == Tag.CONJUNCTION && from + 1 < end;
        content.add(new int[] {bare ? from + 1 : from, end});
        if (clause || interrupts(cue, from)) {
            addRest(cue, content, clause);
        }
        return clause || content.size() > 1 ? new Reading("LEFT", cue, content, SourcePlace.SUBJECT) : null;
    }

    /** “…, she added the words”: what is said is the verb's object. */
    private boolean saysObject(int cue) {
        int object = piece.parse().child(cue, Relation.OBJECT, cue);
        boolean article = piece.has(cue + 1, Tag.DETERMINER) || piece.has(cue + 1, Tag.POSSESSIVE);
        boolean free = Words.isTelling(piece.stem(cue)) || Words.isTime(piece.lower(cue + 2));
        boolean inverted = isCutBefore(cue) && clauses.reports(cue); // “…, say some officials”
        return object > cue && article && !free && !inverted;
    }

    /** Whether behind the report and a comma more words stand in the same piece. */
    private boolean goesOn(int cue) {
        return piece.isComma(cue + 1) && cue + 3 < piece.size();
    }

    /**
     * “The goal, he said on Monday, is”: a phrase goes on behind the report, if a comma ends it soon; a subject goes on
     * with its verb.
     */
    private boolean interrupts(int cue, int from) {
        int comma = cue + 1;
        while (comma < piece.size() && !piece.isPunctuation(comma)) {
            comma++;
        }
        if (inverted(cue) && piece.isComma(cue - 1)) {
            boolean phrase =
                    piece.has(from, Tag.DETERMINER) || piece.has(from, Tag.NAME) || piece.has(from, Tag.POSSESSIVE);
            return !phrase || piece.isFinite(comma + 1) || piece.isFinite(comma + 2);
        }
        boolean soon = comma - cue <= INTERRUPTION || piece.isFinite(comma + 1);
        return soon && !clauses.hasFinite(cue + 1, comma);
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
        // “…, say some”
        boolean base = piece.has(cue, Tag.VERB_BASE) && isCutBefore(cue) && !piece.has(cue + 1, Tag.PRONOUN);
        if (!base && !clauses.hasFinite(group, cue + 1)) {
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
        int nearest = phrase < group && (start < 0 || (isCutBefore(phrase) && !isCutBefore(start))) ? phrase : start;
        int cut = isCutBefore(nearest) || !clauses.reports(cue) || !isLast(cue) ? nearest : wholePhrase(group);
        return cut >= 0 ? cut : nearest;
    }

    /**
     * “…, a source close to the board said”: where the words behind the last comma begin, if they have no verb; or -1.
     */
    private int wholePhrase(int group) {
        int at = group;
        while (at > 0 && group - at < PHRASE_REACH && isPhraseWord(at - 1)) {
            at--;
        }
        boolean phrase = at < group && clauses.isNounPhraseWord(at) && !piece.has(at, Tag.CLITIC);
        boolean interrupts = piece.isComma(group + 1);
        return phrase && isCutBefore(at) && (clauses.hasMainVerb(0, at) || interrupts) ? at : -1;
    }

    private boolean isPhraseWord(int word) {
        Tag tag = piece.tag(word);
        return clauses.isNounPhraseWord(word)
                || tag == Tag.PREPOSITION
                || tag == Tag.CONJUNCTION
                || tag == Tag.ADVERB
                || tag == Tag.TO
                || tag == Tag.VERB_PASSIVE;
    }

    /** Whether nothing behind the cue can be what is said: “told reporters”, “said on Monday”, “reported last week”. */
    private boolean isLast(int cue) {
        int next = cue + 1;
        Tag tag = piece.tag(next);
        boolean adjunct = tag == Tag.PREPOSITION || tag == Tag.ADVERB || Words.isTime(piece.lower(next));
        boolean hearer = Words.isTelling(piece.stem(cue)) && clauses.isNounPhraseWord(next);
        return next >= piece.size()
                || piece.isPunctuation(next)
                || ((adjunct || hearer) && !clauses.hasFinite(next, nextComma(next)));
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

    /** “As X put it, CONTENT” and “CONTENT, as X put it”; “as reported by X” likewise. */
    @Nullable
    Reading as(int cue) {
        boolean passive = piece.is(cue + 1, "by");
        int start = passive ? groupStart(cue) : reportStart(cue);
        start += piece.is(start, "as") ? 1 : 0;
        if (start < 1 || !piece.is(start - 1, "as")) {
            return null;
        }
        Reading marked = passive ? null : behindAside(cue);
        if (marked != null) {
            return marked;
        }
        int[] content = beside(start - 1, cue);
        SourcePlace source = passive ? SourcePlace.AGENT : SourcePlace.SUBJECT;
        return content == null ? null : new Reading("AS", cue, List.of(content), source);
    }

    /** The clause before the aside that begins with “as”, or behind it if it opens the sentence. */
    private int @Nullable [] beside(int as, int cue) {
        boolean opens = clauses.trimmed(-1, as) <= 0;
        if (!opens && !clauses.isCut(as - 1)) {
            return null;
        }
        int from = opens ? nextComma(cue) + 1 : contentStart(as - 1);
        int end = opens ? piece.size() : as - 1;
        return from + 2 < end && clauses.hasFinite(from, end) ? new int[] {from, clauses.trimmed(from, end)} : null;
    }

    /** “It is, as X put it on Monday, a “farce” that …”: words in marks right behind the comma that ends the aside. */
    private @Nullable Reading behindAside(int cue) {
        int from = nextComma(cue) + 1;
        int first = piece.has(from, Tag.DETERMINER) ? from + 1 : from;
        int end = piece.markedEnd(first);
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
        List<int[]> content = around(cue, end);
        return content.isEmpty() ? null : new Reading("ACCORDING", cue, content, SourcePlace.AFTER_CUE);
    }

    /** “In the mayor's view, …”, “…, in her opinion”: the rest of the sentence, on both sides. */
    @Nullable
    Reading inView(int noun) {
        int in = noun - 1;
        boolean owned = false;
        while (in > 0 && noun - in < PHRASE_REACH && !piece.is(in, "in")) {
            owned |= piece.has(in, Tag.CLITIC) || piece.has(in, Tag.POSSESSIVE);
            in--;
        }
        boolean ends = noun + 1 >= piece.size() || piece.isPunctuation(noun + 1);
        if (!owned || !ends || !piece.is(in, "in") || clauses.hasFinite(in, noun)) {
            return null;
        }
        List<int[]> content = around(in, noun + 1);
        return content.isEmpty() ? null : new Reading("N:VIEW", noun, content, SourcePlace.POSSESSOR);
    }

    /** What stands before and behind the words that name the source; behind them only if it goes on or stands alone. */
    private List<int[]> around(int from, int end) {
        List<int[]> content = new ArrayList<>();
        int first = piece.firstWord(0);
        if (from - first >= 2) {
            content.add(new int[] {first, clauses.trimmed(first, from)});
        }
        int after = piece.firstWord(end);
        boolean rest = content.isEmpty()
                || !clauses.hasFinite(first, from)
                || (after < piece.size()
                        && (piece.tag(after) == Tag.CONJUNCTION || ADDITIONS.contains(piece.lower(after)))
                        && clauses.hasFinite(after, piece.size()));
        if (rest && after < piece.size() - 1) {
            content.add(new int[] {after, clauses.trimmed(after, piece.size())});
        }
        return content;
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
