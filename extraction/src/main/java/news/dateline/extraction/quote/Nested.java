package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import news.dateline.extraction.text.Span;

/** Keeps reports inside reports only where they are reports of speech or leave the quoted words to the outer one. */
final class Nested {
    private Nested() {}

    /** @param candidates by start */
    static List<QuoteCandidate> resolved(List<QuoteCandidate> candidates) {
        List<QuoteCandidate> kept = new ArrayList<>();
        for (QuoteCandidate candidate : candidates) {
            boolean doubtful = !candidate.spoken() && candidate.kind() != QuoteKind.INDIRECT;
            if (!doubtful || candidates.stream().noneMatch(outer -> holds(outer, candidate))) {
                kept.add(candidate);
            }
        }
        return kept;
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
