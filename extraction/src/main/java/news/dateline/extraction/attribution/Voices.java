package news.dateline.extraction.attribution;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.extraction.quote.FoundQuotes;
import news.dateline.extraction.quote.QuoteCandidate;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;

/**
 * Which words of a text are the reporter's own, which are spoken and which are reported. Whom somebody speaks of is
 * seldom whom the reporter goes on about.
 */
final class Voices {
    /** Likely enough that a stretch is somebody's report to set it apart from the reporter's words. */
    private static final double LIKELY = 0.5;

    private static final Pattern SPOKEN_TO = Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]* ){1,4}(?=(?:of|to) )");

    private final Segmented document;
    private final BitSet marked;
    private final BitSet reported;
    /** For each sentence the number of sentences before it that hold words of the reporter's. */
    private final int[] told;

    Voices(Segmented document, FoundQuotes found) {
        this.document = document;
        marked = new BitSet(document.text().length());
        reported = new BitSet(document.text().length());
        for (QuoteCandidate quote : found.candidates()) {
            boolean likely = quote.spoken() && quote.probability() >= LIKELY;
            for (Span span : quote.content()) {
                marked.set(span.start(), span.end(), quote.isVerbatim() || marked.get(span.start()));
                if (likely) {
                    reported.set(span.start() + spokenTo(span), span.end());
                }
            }
        }
        told = told();
    }

    /** Length of “Lee ” in “accused Lee of lying”, “asked Lee to leave”: the reporter's words. */
    private int spokenTo(Span words) {
        Matcher name = SPOKEN_TO.matcher(document.text()).region(words.start(), words.end());
        return name.lookingAt() ? name.end() - words.start() : 0;
    }

    private int[] told() {
        int[] before = new int[document.sentenceCount() + 1];
        for (int sentence = 0; sentence < document.sentenceCount(); sentence++) {
            int first = document.firstToken(sentence);
            int end = document.endToken(sentence);
            boolean quoted = first == end || marked.nextClearBit(document.start(first)) >= document.end(end - 1);
            before[sentence + 1] = before[sentence] + (quoted ? 0 : 1);
        }
        return before;
    }

    /** Whether the words stand in a quotation. */
    boolean isMarked(Span words) {
        return marked.get(words.start());
    }

    /** Whether the words are what somebody is reported to have said, in marks or not. */
    boolean isReported(Span words) {
        return reported.get(words.start());
    }

    /** How many sentences lie between two places, not counting those that are nothing but quotation. */
    int sentencesBetween(int from, int to) {
        return Math.max(0, told[sentence(to)] - told[sentence(from)]);
    }

    private int sentence(int offset) {
        return document.sentenceOf(Math.min(document.tokenAt(offset), document.tokenCount() - 1));
    }
}
