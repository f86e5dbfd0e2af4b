package news.dateline.extraction.text;

/** How closely a stretch of canonical text repeats the received body, from the closest down. */
public enum Fidelity {
    /** The very characters, in one piece. */
    EXACT,
    /** The same characters but for white space and characters without width. */
    SPACING,
    /** The same characters once character references are read and inline markup is left out. */
    DECODED,
    /** Words stood in between that are no part of the story. */
    REPAIRED
}
