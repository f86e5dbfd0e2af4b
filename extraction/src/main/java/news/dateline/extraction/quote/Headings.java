package news.dateline.extraction.quote;

import java.util.List;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;

/**
 * Tells headings between paragraphs, ‘It is over now’, from speech: few words in single marks that are a paragraph, in
 * a text that quotes people in double marks.
 */
final class Headings {
    private static final int MOST_WORDS = 9;

    private final Segmented document;
    private final boolean doubles;

    Headings(Segmented document, List<Line> lines) {
        this.document = document;
        int balance = 0;
        for (Line line : lines) {
            for (Quotation quotation : line.quotations()) {
                balance += quotation.stretch().single() ? -1 : 1;
            }
        }
        this.doubles = balance > 0;
    }

    boolean isHeading(Quotation quotation) {
        Span outer = quotation.outer();
        int paragraph = quotation.paragraph();
        int first = document.firstToken(document.firstSentence(paragraph));
        int end = document.endToken(document.endSentence(paragraph) - 1);
        Span whole = document.span(first, end);
        boolean alone = whole.start() == outer.start() && whole.end() <= outer.end() + 1;
        String words = quotation.stretch().inner().in(document.text());
        return doubles && alone && quotation.stretch().single() && StretchClass.words(words) <= MOST_WORDS;
    }
}
