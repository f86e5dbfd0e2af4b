package news.dateline.model;

/**
 * A part of the canonical text that belongs to the wire and not to the story.
 *
 * @param kind {@code dateline}, {@code byline}, {@code credit}, {@code editors-note}, {@code ticker} …
 * @param start first code unit in the canonical text
 * @param end after the last one
 */
public record TextPart(String kind, int start, int end) {

    /** @throws IllegalArgumentException if the span is none or the kind is blank */
    public TextPart {
        Require.notBlank(kind, "part kind");
        Require.atLeast(0, start, "start");
        Require.atLeast(start, end, "end");
    }
}
