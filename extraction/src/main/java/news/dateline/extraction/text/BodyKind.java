package news.dateline.extraction.text;

/** In what form a body arrives. */
public enum BodyKind {
    PLAIN,
    /** HTML or the XHTML of the wire formats; need not be well-formed. */
    HTML
}
