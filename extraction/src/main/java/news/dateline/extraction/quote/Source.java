package news.dateline.extraction.quote;

import news.dateline.extraction.text.Span;

/**
 * The words that name who speaks.
 *
 * @param phrase the whole noun phrase with title and apposition, as far as it stands together
 * @param head its main word
 */
public record Source(Span phrase, Span head) {}
