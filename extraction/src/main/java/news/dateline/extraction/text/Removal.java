package news.dateline.extraction.text;

/**
 * Something the received body holds and the canonical text does not, so that nothing vanishes unseen.
 *
 * @param kind what it was taken for
 * @param source where it stands in the received body; of a markup element, its content
 * @param words what it says, markup left out
 */
public record Removal(WirePartKind kind, Span source, String words) {}
