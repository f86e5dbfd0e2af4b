package news.dateline.extraction.quote;

import java.util.Set;
import news.dateline.extraction.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A reported clause that begins with an adverbial and a comma: “said in the last year, rents have doubled”. Where the
 * adverbial tells when or where it was said — “said in a statement, the plan is dead” — the clause begins behind it.
 */
final class Fronted {
    private static final int LONGEST = 12;
    /** Verbs behind which a preposition can hardly be their own: not “wrote with a colleague, she found”. */
    private static final Set<String> SPEAK = Stems.all("say", "add", "argue", "insist", "claim");

    private static final Set<String> OPENERS = Set.of(
            "in",
            "since",
            "despite",
            "because",
            "as",
            "after",
            "during",
            "for",
            "with",
            "without",
            "under",
            "given",
            "amid",
            "unlike",
            "like",
            "before",
            "until",
            "by",
            "to",
            "from",
            "beyond",
            "over",
            "throughout",
            "instead",
            "once",
            "even");
    /** Where things are said. */
    private static final Set<String> PLACES = Set.of(
            "statement",
            "statements",
            "interview",
            "interviews",
            "letter",
            "email",
            "e-mail",
            "post",
            "tweet",
            "speech",
            "release",
            "conference",
            "report",
            "message",
            "memo",
            "address",
            "broadcast",
            "remarks",
            "video",
            "court",
            "note",
            "notes",
            "testimony",
            "ruling",
            "decision",
            "filing",
            "documents",
            "study",
            "briefing",
            "response",
            "reporters",
            "poll",
            "survey");

    private final Piece piece;
    private final Clauses clauses;
    private final int cue;

    Fronted(Piece piece, Clauses clauses, int cue) {
        this.piece = piece;
        this.clauses = clauses;
        this.cue = cue;
    }

    /** The clause whose adverbial, which follows the cue at once, ends at this comma, if it is one. */
    @Nullable
    Reading clause(int comma) {
        boolean adverbial = OPENERS.contains(piece.lower(cue + 1)) && comma - cue <= LONGEST && piece.isComma(comma);
        if (!adverbial || !speaks() || !clauses.isNounPhraseWord(comma + 1) || isPlaced(comma)) {
            return null;
        }
        int finite = comma + 1;
        while (finite < piece.size() && !piece.isFinite(finite) && !piece.isPunctuation(finite)) {
            finite++;
        }
        if (!piece.isFinite(finite) || clauses.subjectStart(comma, finite) != comma + 1) {
            return null;
        }
        int head = Math.max(clauses.headOf(finite), finite);
        return new Reading("CLAUSE", cue, cue + 1, clauses.end(head, comma + 1));
    }

    /** Whether the verb says something and nothing that could be said stands before it. */
    private boolean speaks() {
        return piece.tag(cue).isFinite() && SPEAK.contains(piece.stem(cue)) && !clauses.hasMainVerb(0, cue);
    }

    private boolean isPlaced(int comma) {
        for (int i = cue + 1; i < comma; i++) {
            boolean year = piece.has(i, Tag.NUMBER) && piece.is(i - 1, "in");
            if (PLACES.contains(piece.lower(i)) || Words.isDayOrMonth(piece.lower(i)) || year) {
                return true;
            }
        }
        return false;
    }
}
