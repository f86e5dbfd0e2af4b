package news.dateline.model;

/**
 * A stretch of a text, half-open, in UTF-16 code units of the text stored beside it.
 *
 * @param start index of the first code unit, at least 0
 * @param end index after the last code unit, at least {@code start}
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if the span starts before 0 or ends before it starts */
    public Span {
        Require.atLeast(0, start, "start");
        Require.atLeast(start, end, "end");
    }

    /** The words this span cuts out of {@code text}. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
