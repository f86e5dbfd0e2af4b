package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import news.dateline.extraction.text.Span;

/** Keeps reports inside reports only where they are reports of speech or leave the quoted words to the outer one. */
final class Nested {
    /** Reports that hold one another stand this close in the list. */
    private static final int NEAR = 40;

    private Nested() {}

    /** @param candidates by start */
    static List<QuoteCandidate> resolved(List<QuoteCandidate> candidates) {
        List<QuoteCandidate> kept = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            QuoteCandidate candidate = candidates.get(i);
            boolean doubtful = !candidate.spoken() && candidate.kind() != QuoteKind.INDIRECT;
            if (!doubtful || !isHeld(candidates, i)) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static boolean isHeld(List<QuoteCandidate> candidates, int inner) {
        int end = Math.min(candidates.size(), inner + NEAR);
        for (int i = Math.max(0, inner - NEAR); i < end; i++) {
            if (holds(candidates.get(i), candidates.get(inner))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(QuoteCandidate outer, QuoteCandidate inner) {
        if (outer.equals(inner) || outer.kind() == QuoteKind.INDIRECT || outer.start() > inner.start()) {
            return false;
        }
        for (Span span : outer.content()) {
            if (span.contains(inner.content().get(0))
                    && span.length() > inner.content().get(0).length()) {
                return true;
            }
        }
        return false;
    }
}
