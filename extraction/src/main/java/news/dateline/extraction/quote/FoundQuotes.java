package news.dateline.extraction.quote;

import java.util.List;
import news.dateline.extraction.text.Span;

/**
 * What a text reports, and which words in quotation marks are no speech.
 *
 * @param candidates in text order; they may nest, as reports do
 * @param terms words in marks that are a term, title, nickname or scare quote
 */
public record FoundQuotes(List<QuoteCandidate> candidates, List<Span> terms) {
    public FoundQuotes {
        candidates = List.copyOf(candidates);
        terms = List.copyOf(terms);
    }
}
