package news.dateline.extraction.entity;

import org.jspecify.annotations.Nullable;

/** One distinct word of a document, with what the document says of it as a whole. */
final class Word extends Spelling {
    /** Whether it is a candidate somewhere in the document. */
    boolean scored;

    /** Keys of what the document says of it; filled once the document has been read. */
    int[] inDocument = NONE;

    /** What it weighs for itself, the document included, once it is known. */
    @Nullable
    Sums whole;

    int occurrences;
    int inHeadlines;
    int lowerInDocument;
    /** The last word of the long form of an acronym, where the document has it. */
    @Nullable
    Word longForm;

    /** The same word with one capital, for a word that the document has in capitals in headlines only. */
    @Nullable
    Word capitalised;

    /** Whether it is the {@link #capitalised} of another. */
    boolean seenInCapitals;

    private static final int[] NONE = {};

    Word(Spelling spelling) {
        super(spelling);
    }
}
