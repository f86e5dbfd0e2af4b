package news.dateline.extraction.coref;

/** How a mention refers. */
public enum MentionKind {
    /** By name: “Vladimir Putin”, “WHO”. */
    NAMED,
    /** By a common noun: “the president”, “the company”. */
    NOMINAL,
    /** By a pronoun: “he”, “their”. */
    PRONOUN
}
