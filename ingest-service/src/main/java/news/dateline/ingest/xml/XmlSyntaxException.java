package news.dateline.ingest.xml;

/** Text that is no well-formed XML within our bounds. */
public final class XmlSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What kind of fault it is. */
    public enum Kind {
        /** Not well-formed. */
        MALFORMED,
        /** The text ends inside the document. */
        TRUNCATED,
        /** It uses an entity that its DTD declares. */
        ENTITY,
        /** Too deep, or too many elements. */
        LIMIT
    }

    private final Kind kind;
    private final String position;

    XmlSyntaxException(Kind kind, String message, String position) {
        super(message);
        this.kind = kind;
        this.position = position;
    }

    public Kind kind() {
        return kind;
    }

    /** {@code line 4, column 17}, from 1. */
    public String position() {
        return position;
    }
}
