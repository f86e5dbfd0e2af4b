package news.dateline.extraction.text;

import java.util.Arrays;
import java.util.Set;

/**
 * Tells paragraph ends from mere line ends. A blank line always ends a paragraph. A single line end does so too, except
 * where the text is hard-wrapped, as on a wire of 69 columns, or where the sentence visibly runs on.
 *
 * <p>Hard-wrapped means: most lines are so long that the first word of the next one would not have fitted in. Linear in
 * the length of the text.
 */
public final class LineBreaks {
    /** No wire wraps wider; longer lines are paragraphs or stray addresses. */
    private static final int WIDEST_WRAP = 110;
    /** No wire wraps narrower than 30 columns (the narrowest in practice, ANPA 1312's, is 33). */
    private static final int NARROWEST_WRAP = 30;

    private static final int BULLET_LOOKAHEAD = 5;

    /** English words that something must follow. */
    private static final Set<String> INNER_WORDS = WordList.of(
            "a an the of than and or but with by for from to in on at as is are was were has have his her its their");

    private static final int LONGEST_INNER = 6;

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] blankBefore = new boolean[64];
    private int lines;

    /** Whether a line that begins with a small letter goes on with the line before it. */
    private final boolean joining;

    private LineBreaks(String text, boolean joining) {
        this.text = text;
        this.joining = joining;
        findLines();
    }

    /** Offsets at which a paragraph's first visible character stands, ascending; empty if there is none. */
    public static int[] paragraphStarts(String text) {
        return new LineBreaks(text, true).paragraphs();
    }

    /** The same, but a line that is not hard-wrapped stays apart from one that goes on in small letters. */
    static int[] lineStarts(String text) {
        return new LineBreaks(text, false).paragraphs();
    }

    private void findLines() {
        boolean blank = true;
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(at);
            int from = at;
            int to = end;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from == to) {
                blank = true;
            } else {
                add(from, to, blank);
                blank = false;
            }
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void add(int start, int end, boolean blank) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
            ends = Arrays.copyOf(ends, lines * 2);
            blankBefore = Arrays.copyOf(blankBefore, lines * 2);
        }
        starts[lines] = start;
        ends[lines] = end;
        blankBefore[lines++] = blank;
    }

    private int[] paragraphs() {
        int width = wrapWidth();
        int[] found = new int[lines];
        int count = 0;
        for (int line = 0; line < lines; line++) {
            if (line == 0 || blankBefore[line] || isBullet(starts[line]) || breaks(line - 1, width)) {
                found[count++] = starts[line];
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Columns at which the text is hard-wrapped; 0 if it is not. */
    private int wrapWidth() {
        int width = 0;
        int tooWide = 0;
        for (int line = 0; line < lines; line++) {
            int length = ends[line] - starts[line];
            if (length > WIDEST_WRAP) {
                tooWide++;
            } else {
                width = Math.max(width, length);
            }
        }
        if (width < NARROWEST_WRAP || tooWide * 20 > lines) {
            return 0;
        }
        int inner = 0;
        int full = 0;
        for (int line = 0; line + 1 < lines; line++) {
            if (!blankBefore[line + 1]) {
                inner++;
                full += isFull(line, width) ? 1 : 0;
            }
        }
        return full >= 2 && full * 10 >= inner * 6 ? width : 0;
    }

    /** Whether the next line's first word would not have fitted into this line. */
    private boolean isFull(int line, int width) {
        int word = starts[line + 1];
        while (word < ends[line + 1] && !isBlank(text.charAt(word))) {
            word++;
        }
        // a proportional wrap is ragged by a few columns
        return ends[line] - starts[line] + 1 + word - starts[line + 1] > width - 4;
    }

    private boolean breaks(int line, int width) {
        char next = text.charAt(starts[line + 1]);
        boolean ended = endsSentence(line);
        boolean runsOn = !ended && (endsInside(line) || (Character.isLowerCase(next) && (joining || width > 0)));
        if (runsOn) {
            return false;
        }
        return width == 0 || !isFull(line, width) || (isIndented(line + 1) && ended);
    }

    /** Whether the line's last word cannot end anything: “more than”, “of the”. */
    private boolean endsInside(int line) {
        int word = ends[line];
        while (word > starts[line] && Character.isLetter(text.charAt(word - 1)) && ends[line] - word < LONGEST_INNER) {
            word--;
        }
        return INNER_WORDS.contains(text.substring(word, ends[line]));
    }

    private boolean endsSentence(int line) {
        int at = ends[line] - 1;
        while (at > starts[line] && "\"'”’»)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?:…".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isIndented(int line) {
        int at = starts[line];
        return at >= 2 && isBlank(text.charAt(at - 1)) && (text.charAt(at - 1) == '\t' || isBlank(text.charAt(at - 2)));
    }

    /**
     * Whether a list item starts here: a bullet, a dash before a blank, or a short number with full stop or bracket.
     */
    private boolean isBullet(int start) {
        char first = text.charAt(start);
        if ("•‣▪●◦·■".indexOf(first) >= 0) {
            return true;
        }
        int at = start;
        while (at < text.length() && at < start + BULLET_LOOKAHEAD && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == start ? "*-–—+".indexOf(first) < 0 : at + 1 >= text.length() || ".)".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        return at + 1 < text.length() && isBlank(text.charAt(at + 1));
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || (c >= '\u1680' && Character.isSpaceChar(c))
                || c == '\uFEFF'
                || c == '\u200B';
    }
}
