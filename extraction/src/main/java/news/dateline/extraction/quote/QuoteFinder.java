package news.dateline.extraction.quote;

import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.syntax.Syntax;

/** The step from tokens to what they report as said, written or thought. Implementations are thread-safe. */
public sealed interface QuoteFinder permits EnglishQuotes, MarkedQuotes {
    FoundQuotes find(Segmented document);

    /** All kinds of quotes, with the models in the library's own resources. */
    static QuoteFinder english() {
        return new EnglishQuotes(Syntax.english(), CueLexicon.english());
    }

    /**
     * The finder for a language: everything for English; for German, French and Spanish what stands in quotation marks,
     * with the name at a reporting verb; for others what stands in marks.
     *
     * @param language ISO 639-1 code
     */
    static QuoteFinder forLanguage(String language) {
        return language.equals("en") ? english() : MarkedQuotes.of(language);
    }
}
