package news.dateline.ingest.wire;

/** Why a delivery, or an item of one, is no article. */
public enum Reason {
    /** There are no bytes, or nothing but white space. */
    EMPTY,
    /** More bytes than are accepted. */
    TOO_LARGE,
    /** No text: a picture, an archive, a program. */
    BINARY,
    /** No wire format known here. */
    UNKNOWN_FORMAT,
    /** The format is known, but its syntax is broken. */
    MALFORMED,
    /** The bytes end before the item does. */
    TRUNCATED,
    /** The syntax holds, but a rule of the format's standard does not. */
    INVALID,
    /** Sound, but it does not carry a story: a concept, a plan, a catalogue, a test. */
    NOT_AN_ARTICLE,
    /** Neither a headline nor a text. */
    NO_CONTENT,
    /** It needs what is never done here: an entity of a DTD, another file, another server. */
    FORBIDDEN,
    /** Deeper, or of more items, than is accepted. */
    LIMIT,
    /** Our own fault: a defect met while reading it. */
    INTERNAL
}
