package news.dateline.extraction.text;

/**
 * A part of the canonical text that is not the story itself: labelled, and left out when names and quotes are sought.
 *
 * @param kind what it is
 * @param span where, in the canonical text
 */
public record WirePart(WirePartKind kind, Span span) {}
