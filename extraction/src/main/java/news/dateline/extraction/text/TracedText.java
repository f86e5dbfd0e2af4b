package news.dateline.extraction.text;

import java.util.Arrays;

/** A text under construction whose every character remembers the stretch of the source it came from. */
final class TracedText {
    private char[] chars;
    private int[] from;
    private int[] to;
    private int length;

    TracedText(int capacity) {
        chars = new char[capacity + 16];
        from = new int[chars.length];
        to = new int[chars.length];
    }

    /** Appends a character that stands for {@code [sourceFrom, sourceTo)}; an empty stretch means it was put in. */
    void append(char c, int sourceFrom, int sourceTo) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            from = Arrays.copyOf(from, length * 2);
            to = Arrays.copyOf(to, length * 2);
        }
        chars[length] = c;
        from[length] = sourceFrom;
        to[length++] = sourceTo;
    }

    void append(TracedText other, int start, int end) {
        for (int at = start; at < end; at++) {
            append(other.chars[at], other.from[at], other.to[at]);
        }
    }

    char charAt(int at) {
        return chars[at];
    }

    int length() {
        return length;
    }

    /** Forgets everything from {@code newLength} on. */
    void truncate(int newLength) {
        length = newLength;
    }

    int from(int at) {
        return from[at];
    }

    int to(int at) {
        return to[at];
    }

    /** The source stretch of {@code [start, end)}, which holds at least one character. */
    Span source(int start, int end) {
        return new Span(from[start], to[end - 1]);
    }

    void replaceLineFeeds(int start) {
        for (int at = start; at < length; at++) {
            if (chars[at] == '\n') {
                chars[at] = ' ';
            }
        }
    }

    String toString(int start) {
        return new String(chars, start, length - start);
    }

    @Override
    public String toString() {
        return toString(0);
    }
}
