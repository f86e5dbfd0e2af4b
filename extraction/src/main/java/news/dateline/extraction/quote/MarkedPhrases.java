package news.dateline.extraction.quote;

import java.util.List;
import news.dateline.extraction.text.Span;

/** Phrases in quotation marks inside reported clauses: they decide whether a quote is mixed, and where it ends. */
final class MarkedPhrases {
    private final String text;
    private final List<MarkedStretch> stretches;

    /** @param stretches in text order */
    MarkedPhrases(String text, List<MarkedStretch> stretches) {
        this.text = text;
        this.stretches = stretches;
    }

    List<Span> all() {
        return stretches.stream().map(MarkedStretch::inner).toList();
    }

    /** The span with every stretch it touches taken in whole, marks included. */
    Span grown(Span span) {
        int start = span.start();
        int end = span.end();
        for (MarkedStretch stretch : stretches) {
            Span outer = stretch.outer();
            if (outer.start() > end) {
                break;
            }
            if (outer.overlaps(span)) {
                start = Math.min(start, outer.start());
                end = Math.max(end, outer.end());
            }
        }
        return new Span(start, end);
    }

    /** Direct if the marks hold nearly all of it, indirect if they hold nothing. */
    QuoteKind kindOf(List<Span> content) {
        int marked = 0;
        int all = 0;
        for (Span span : content) {
            all += span.length();
            marked += marked(span);
        }
        if (marked == 0) {
            return QuoteKind.INDIRECT;
        }
        return marked >= all - 2 ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }

    private int marked(Span span) {
        int marked = 0;
        for (MarkedStretch stretch : stretches) {
            marked += Math.max(
                    0,
                    Math.min(stretch.outer().end(), span.end())
                            - Math.max(stretch.outer().start(), span.start()));
        }
        return marked > 0 && text.isEmpty() ? 0 : marked;
    }
}
