package news.dateline.extraction.text;

/**
 * A stretch of a text, half-open, in UTF-16 code units of the text stored beside it.
 *
 * @param start index of the first code unit, at least 0
 * @param end index after the last code unit, at least {@code start}
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if the span starts before 0 or ends before it starts */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end: [" + start + ", " + end + ")");
        }
    }

    /** The words this span cuts out of {@code text}. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
