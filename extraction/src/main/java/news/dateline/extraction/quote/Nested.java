package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import news.dateline.extraction.text.Span;

/**
 * Keeps reports inside reports only where they are reports of speech or leave the quoted words to the outer one; words
 * in marks are the inner speaker's: in “According to the paper, Lee said it was “a farce””, Lee's and not the paper's.
 */
final class Nested {
    /** Reports that hold one another stand this close in the list. */
    private static final int NEAR = 40;

    private final String text;
    private final List<QuoteCandidate> candidates;

    private Nested(String text, List<QuoteCandidate> candidates) {
        this.text = text;
        this.candidates = candidates;
    }

    /** @param candidates by start */
    static List<QuoteCandidate> resolved(String text, List<QuoteCandidate> candidates) {
        return new Nested(text, new ArrayList<>(candidates)).resolved();
    }

    private List<QuoteCandidate> resolved() {
        List<QuoteCandidate> kept = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            QuoteCandidate candidate = candidates.get(i);
            boolean marked = candidate.kind() != QuoteKind.INDIRECT;
            if (!marked || candidate.spoken() || !isHeld(i)) {
                kept.add(marked && isOnlyQuotedInside(i) ? candidate.as(QuoteKind.INDIRECT) : candidate);
            }
        }
        return kept;
    }

    private boolean isHeld(int inner) {
        for (int i = first(inner); i < end(inner); i++) {
            if (candidates.get(i).kind() != QuoteKind.INDIRECT && holds(candidates.get(i), candidates.get(inner))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a report of speech inside has all its marks. */
    private boolean isOnlyQuotedInside(int outer) {
        for (int i = first(outer); i < end(outer); i++) {
            QuoteCandidate inner = candidates.get(i);
            boolean quoted = inner.kind() != QuoteKind.INDIRECT && inner.spoken();
            if (quoted && holds(candidates.get(outer), inner) && marks(candidates.get(outer)) == marks(inner)) {
                return true;
            }
        }
        return false;
    }

    private int marks(QuoteCandidate candidate) {
        int marks = 0;
        for (Span span : candidate.content()) {
            marks += Mark.doublesIn(text, span);
        }
        return marks;
    }

    private static int first(int at) {
        return Math.max(0, at - NEAR);
    }

    private int end(int at) {
        return Math.min(candidates.size(), at + NEAR);
    }

    /** Whether the inner report stands in the outer, or reaches out of it with nothing in marks. */
    private boolean holds(QuoteCandidate outer, QuoteCandidate inner) {
        if (outer.equals(inner) || outer.start() > inner.start()) {
            return false;
        }
        Span first = inner.content().get(0);
        for (Span span : outer.content()) {
            boolean inside = span.contains(first) && span.length() > first.length();
            if (inside || (span.start() < first.start() && first.start() < span.end() && isPlain(span.end(), inner))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlain(int from, QuoteCandidate candidate) {
        return from < candidate.end() && Mark.doublesIn(text, new Span(from, candidate.end())) == 0;
    }
}
