package news.dateline.extraction.quote;

import news.dateline.extraction.text.Span;

/**
 * Words in quotation marks that stand as an utterance of their own, not as a phrase inside the reporter's clause.
 *
 * @param stretch the marks
 * @param number its place among the quotations of the text, from 0
 * @param paragraph where it stands
 */
record Quotation(MarkedStretch stretch, int number, int paragraph) {
    Span outer() {
        return stretch.outer();
    }
}
