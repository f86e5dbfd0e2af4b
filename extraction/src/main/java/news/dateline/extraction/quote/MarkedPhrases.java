package news.dateline.extraction.quote;

import java.util.List;
import java.util.Set;
import news.dateline.extraction.text.Span;

/** Phrases in quotation marks inside reported clauses: they decide whether a quote is mixed, and where it ends. */
final class MarkedPhrases {
    private static final int TERM_WORDS = 4;

    private static final Set<String> LINKS = Set.of(
            "and", "or", "but", "as", "to", "for", "in", "on", "of", "by", "with", "at", "from", "over", "about", "is",
            "was", "are", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "that",
            "which", "who", "when", "if", "because", "while", "than");

    private final String text;
    private final List<MarkedStretch> stretches;

    /** @param stretches in text order */
    MarkedPhrases(String text, List<MarkedStretch> stretches) {
        this.text = text;
        this.stretches = stretches;
    }

    List<MarkedStretch> all() {
        return stretches;
    }

    /** The span with every stretch it touches taken in whole, marks included. */
    Span grown(Span span) {
        int start = span.start();
        int end = span.end();
        for (int i = firstEndingAfter(start); i < stretches.size(); i++) {
            Span outer = stretches.get(i).outer();
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
    QuoteKind kindOf(List<Span> content, List<Quotation> quotations) {
        int marked = 0;
        int all = 0;
        for (Span span : content) {
            all += span.length();
            for (int i = firstEndingAfter(span.start()); i < stretches.size(); i++) {
                MarkedStretch stretch = stretches.get(i);
                if (stretch.outer().start() >= span.end()) {
                    break;
                }
                marked += isTerm(stretch) ? 0 : common(stretch.outer(), span);
            }
            for (Quotation quotation : quotations) {
                marked += common(quotation.outer(), span);
            }
        }
        if (marked == 0) {
            return QuoteKind.INDIRECT;
        }
        return marked + 1 >= all ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).outer().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int common(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    /** “One China” policy: a name in marks that a common noun follows is a term, whoever speaks. */
    boolean isTerm(MarkedStretch stretch) {
        String inner = stretch.inner().in(text);
        boolean noun = isNoun(stretch.outer().end());
        return noun && StretchClass.words(inner) <= TERM_WORDS && isCapitalised(inner);
    }

    /** Whether behind a blank a word in small letters follows that is no preposition, conjunction or helping verb. */
    private boolean isNoun(int end) {
        int at = end + 1;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at > end + 1
                && text.charAt(end) == ' '
                && Character.isLowerCase(text.charAt(end + 1))
                && !LINKS.contains(text.substring(end + 1, at));
    }

    private static boolean isCapitalised(String inner) {
        for (String word : inner.split("\\s+", -1)) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return Character.isLetterOrDigit(inner.charAt(inner.length() - 1));
    }
}
