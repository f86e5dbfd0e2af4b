package news.dateline.extraction.quote;

import news.dateline.extraction.text.Span;

/**
 * The words that name who speaks.
 *
 * @param phrase the whole noun phrase with title and apposition, as far as it stands together
 * @param head its main word
 */
public record Source(Span phrase, Span head) {
    /** A phrase that was cut before its head ends, or behind where it begins, reaches as far as the head. */
    public Source {
        phrase = new Span(Math.min(phrase.start(), head.start()), Math.max(phrase.end(), head.end()));
    }
}
