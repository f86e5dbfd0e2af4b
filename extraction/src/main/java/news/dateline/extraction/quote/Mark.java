package news.dateline.extraction.quote;

import news.dateline.extraction.text.Span;

/**
 * One quotation mark in its surroundings. The glyph only suggests the direction, because wires carry wrong-way and
 * typewriter marks; blanks and punctuation around it decide.
 *
 * @param at offset of its first code unit
 * @param length code units: 2 for a doubled apostrophe or backtick
 * @param single whether it is a single mark
 * @param opens whether it can open a quotation here
 * @param closes whether it can close one here
 */
record Mark(int at, int length, boolean single, boolean opens, boolean closes) {
    private static final String DOUBLE = "\"“”„‟«»";
    private static final String SINGLE = "'‘’‚‛‹›";
    private static final String LEFT_ONLY = "“„«‟";
    private static final String PUNCTUATION = ".,;:?!)]}…—–-/";

    /** What an apostrophe leaves of “them”, “it is”, “about”. */
    private static final String[] ELIDED = {
        "em", "tis", "twas", "til", "till", "cause", "n", "bout", "round", "cept", "nuff", "neath", "fraid", "course"
    };

    int end() {
        return at + length;
    }

    /** Cheap test for the first code unit of any mark. */
    static boolean starts(char c) {
        return c == '"'
                || c == '\''
                || c == '`'
                || (c >= '«' && (c == '«' || c == '»' || (c >= '‘' && c <= '›' && isMark(c))));
    }

    /** How many double marks, doubled apostrophes and backticks among them, stand in the span. */
    static int doublesIn(String text, Span span) {
        int marks = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            boolean doubled = (c == '\'' || c == '`') && i + 1 < span.end() && text.charAt(i + 1) == c;
            marks += doubled || DOUBLE.indexOf(c) >= 0 ? 1 : 0;
        }
        return marks;
    }

    private static boolean isMark(char c) {
        return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
    }

    /** The mark at {@code at} of the paragraph {@code [start, end)}. */
    static Mark at(String text, int at, int start, int end) {
        char c = text.charAt(at);
        boolean doubled = (c == '\'' || c == '`' || c == '’' || c == '‘') && at + 1 < end && text.charAt(at + 1) == c;
        int length = doubled ? 2 : 1;
        boolean single = !doubled && (c == '`' || SINGLE.indexOf(c) >= 0);
        char before = at > start ? text.charAt(at - 1) : ' ';
        char after = at + length < end ? text.charAt(at + length) : ' ';
        boolean openSide = isBlank(before) || isOpener(before);
        boolean closeSide = isBlank(after) || PUNCTUATION.indexOf(after) >= 0 || DOUBLE.indexOf(after) >= 0;
        boolean glued = openSide == closeSide;
        boolean left = LEFT_ONLY.indexOf(c) >= 0 || c == '‘' || c == '`';
        boolean right = c == '”' || c == '»' || c == '’';
        boolean either = glued && !openSide && !left && !right && Character.isLetterOrDigit(after) && mayTouch(before);
        boolean opens = (openSide && (!closeSide || !right)) || (glued && left) || (either && !single);
        boolean closes = (closeSide && (!openSide || !left)) || (glued && (right || !left));
        if (single && isApostrophe(text, at, before, after)) {
            return new Mark(at, length, true, false, false);
        }
        return new Mark(at, length, single, opens, closes);
    }

    /** What may stand before an opening mark whose blank is lost: {@code said:"We go"}. */
    private static boolean mayTouch(char before) {
        return Character.isLetter(before) || ":.,;".indexOf(before) >= 0;
    }

    private static boolean isApostrophe(String text, int at, char before, char after) {
        boolean inside = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        boolean elision = !Character.isLetterOrDigit(before) && (Character.isDigit(after) || isElided(text, at + 1));
        return inside || elision;
    }

    private static boolean isElided(String text, int at) {
        for (String word : ELIDED) {
            int end = at + word.length();
            if (text.regionMatches(true, at, word, 0, word.length())
                    && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || c == '\u00A0'
                || c == '\u202F'
                || (c >= '\u200B' && Character.getType(c) == Character.FORMAT); // marks of direction
    }

    private static boolean isOpener(char c) {
        return c == '(' || c == '[' || c == '{' || c == '—' || c == '–' || c == '-' || c == '/' || c == '“' || c == '"'
                || c == '‘' || c == '„' || c == '«';
    }
}
