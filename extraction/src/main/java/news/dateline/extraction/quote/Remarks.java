package news.dateline.extraction.quote;

import java.util.Set;

/**
 * “…, a claim his opponents dispute”: behind a comma two noun phrases, of which the second says more about the first.
 */
final class Remarks {
    /** “a claim Ann Lee denied”, “something Ann Lee said”: what somebody says of the clause before. */
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "charge",
            "allegation",
            "accusation",
            "assertion",
            "notion",
            "suggestion",
            "figure",
            "sum",
            "something",
            "move",
            "idea",
            "position",
            "argument",
            "point",
            "prediction",
            "practice",
            "decision",
            "fact",
            "term",
            "phrase");

    private final Piece piece;
    private final Clauses clauses;

    Remarks(Piece piece, Clauses clauses) {
        this.piece = piece;
        this.clauses = clauses;
    }

    /** Whether the words from {@code start} to the cue are such a remark, and no report of what stands before them. */
    boolean isOne(int start, int cue) {
        boolean indefinite = piece.is(start, "a") || piece.is(start, "an");
        boolean claim = CLAIMS.contains(piece.lower(indefinite ? start + 1 : start));
        return (indefinite || claim || !clauses.reports(cue)) && (claim || hasTwoPhrases(start, cue));
    }

    private boolean hasTwoPhrases(int start, int cue) {
        for (int i = start + 1; i < cue; i++) {
            if (piece.opensPhrase(i) && piece.tag(i - 1).isNominal()) {
                return true;
            }
        }
        return false;
    }
}
