package news.dateline.extraction.quote;

/** How far the words of a quote stand in quotation marks (as in PolNeAR, Newell et al. 2018). */
public enum QuoteKind {
    /** Inside quotation marks: claimed to be verbatim. */
    DIRECT,
    /** The reporter's clause around words in quotation marks. */
    MIXED,
    /** No marks at all: the reporter's words, or somebody's turn in a transcript. */
    INDIRECT
}
