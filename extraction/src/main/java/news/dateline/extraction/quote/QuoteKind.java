package news.dateline.extraction.quote;

/** How the words of a quote relate to the words spoken. */
public enum QuoteKind {
    /** Inside quotation marks: claimed to be verbatim. */
    DIRECT,
    /** The reporter's clause around words in quotation marks. */
    MIXED,
    /** The reporter's words only. */
    INDIRECT
}
