package news.dateline.extraction.segment;

/** Finds where the word or number that starts at an offset ends, and emits it, with its clitics apart. */
final class WordScan {
    /** No abbreviation is longer; longer words need not be looked up. */
    private static final int LONGEST_ABBREVIATION = 8;

    private final String text;
    private final char[] chars;
    private final TokenBuffer tokens;

    WordScan(String text, char[] chars, TokenBuffer tokens) {
        this.text = text;
        this.chars = chars;
        this.tokens = tokens;
    }

    /** Emits the word that starts at {@code start} (a letter, or {@code @} or {@code #} before one); its end. */
    int word(int start) {
        if (Addresses.isUrl(text, start)) {
            return emit(start, Addresses.urlEnd(chars, start));
        }
        int segment = start;
        int at = start + 1;
        while (at < chars.length) {
            char c = chars[at];
            if (CharClass.isWord(c)) {
                at++;
            } else if (c == '.') {
                if (!dotJoins(start, segment, at)) {
                    return stop(start, at);
                }
                segment = ++at;
            } else if (c == '\'' || c == '’') {
                if (cliticEnd(at) > 0 || !isWordAt(at + 1)) {
                    return clitic(start, at);
                }
                at++;
            } else if (joins(c, at)) {
                segment = ++at;
            } else if (c == '@' && isWordAt(at + 1)) {
                return emit(start, Addresses.mailEnd(chars, at + 1));
            } else {
                return emit(start, c == '$' && at - start <= 3 && isDigitAt(at + 1) ? at + 1 : at);
            }
        }
        return emit(start, at);
    }

    /** Emits the number that starts at {@code start}, with what is glued to it: {@code 20th}, {@code 5-year-old}. */
    int number(int start) {
        int at = start + 1;
        while (at < chars.length) {
            char c = chars[at];
            boolean inside = CharClass.isWord(c) || (isDigitJoint(c) && isDigitAt(at - 1) && isDigitAt(at + 1));
            if (!inside && (c == '\'' || c == '’') && cliticEnd(at) > 0) {
                return emit(start, at);
            }
            if (!inside && !(isHyphen(c) && isWordAt(at + 1))) {
                break;
            }
            at++;
        }
        return emit(start, at);
    }

    private static boolean isDigitJoint(char c) {
        return c == '.' || c == ',' || c == ':' || c == '/' || c == '–';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Whether the mark between two word characters keeps them together: {@code anti-war}, {@code AT&T}. */
    private boolean joins(char c, int at) {
        if (isHyphen(c)) {
            return isWordAt(at + 1) || text.startsWith(" and ", at + 1) || text.startsWith(" or ", at + 1);
        }
        if (c == '&') {
            return isUpperAt(at - 1) && isUpperAt(at + 1);
        }
        return c == '·' && isWordAt(at + 1);
    }

    /** Whether the word goes on behind the full stop at {@code at}: {@code U.S}, {@code example.com}. */
    private boolean dotJoins(int start, int segment, int at) {
        if (!isWordAt(at + 1)) {
            return false;
        }
        int next = at + 1;
        if (at - segment == 1) {
            // “U.S”, “t.co” go on; “J.Smith” does not
            return !isUpperAt(segment) || !isLowerAt(next + 1) || !isUpperAt(next);
        }
        if (isUpperAt(next)) {
            boolean single = !isWordAt(next + 1) || (isUpperAt(next + 1) && !isWordAt(next + 2));
            // “Ph.D”, “AAPL.O” go on; “Mr.Putin” and a glued “end.Start” do not
            return single && at - start <= LONGEST_ABBREVIATION;
        }
        return (isLowerAt(next) && Abbreviations.kindOf(text.substring(segment, at)) == null)
                || (isDigitAt(next) && isDigitAt(at - 1));
    }

    /** Emits the word before a full stop that does not go on behind it, with the stop if it is an abbreviation. */
    private int stop(int start, int at) {
        if (at - start > LONGEST_ABBREVIATION) {
            return emit(start, at);
        }
        String word = text.substring(start, at);
        Abbreviations.Kind kind = Abbreviations.kindOf(word);
        boolean abbreviated = kind != null && isSingle(at) && !isPronounI(word, start);
        if (abbreviated && kind == Abbreviations.Kind.BEFORE_NUMBER) {
            abbreviated = numberFollows(at + 1);
        }
        if (abbreviated && isHyphenedOn(at + 1)) {
            return hyphened(start, at + 1);
        }
        return emit(start, abbreviated ? at + 1 : at);
    }

    /** Whether the stop is one, not the first dot of an ellipsis. */
    private boolean isSingle(int at) {
        return at + 1 >= chars.length || chars[at + 1] != '.';
    }

    /** “… than I.” ends a sentence, “Elizabeth I.” may; “I. M. Pei” does not. */
    private boolean isPronounI(String word, int start) {
        return word.equals("I") && start >= 2 && (isLowerAt(start - 2) || !isUpperAt(start + 3));
    }

    private boolean isHyphenedOn(int at) {
        return at < chars.length && isHyphen(chars[at]) && isWordAt(at + 1);
    }

    private int hyphened(int start, int hyphen) {
        int at = hyphen + 1;
        while (isWordAt(at) || isHyphenedOn(at)) {
            at++;
        }
        return emit(start, at);
    }

    private boolean numberFollows(int from) {
        int at = from;
        while (at < chars.length && at < from + 2 && CharClass.of(chars[at]) == CharClass.SPACE) {
            at++;
        }
        return isDigitAt(at) || (at < chars.length && chars[at] == ',');
    }

    /** Emits the word before an apostrophe, moving the {@code n} of {@code n't} behind the cut. */
    private int clitic(int start, int apostrophe) {
        char last = chars[apostrophe - 1];
        boolean negated = (last == 'n' || last == 'N')
                && apostrophe - start >= 2
                && apostrophe + 1 < chars.length
                && (chars[apostrophe + 1] == 't' || chars[apostrophe + 1] == 'T')
                && !isWordAt(apostrophe + 2);
        if (negated) {
            tokens.add(start, apostrophe - 1);
            return emit(apostrophe - 1, apostrophe + 2);
        }
        return emit(start, apostrophe);
    }

    /**
     * The end of the clitic whose apostrophe stands at {@code at} ({@code 's 're 've 'll 'd 'm}, and the {@code 't} of
     * {@code n't}); 0 if there is none.
     */
    int cliticEnd(int at) {
        if (at + 1 >= chars.length || at == 0 || !mayCarryClitic(chars[at - 1])) {
            return 0;
        }
        char first = Character.toLowerCase(chars[at + 1]);
        if (!isWordAt(at + 2)) {
            boolean negation = first == 't' && Character.toLowerCase(chars[at - 1]) == 'n';
            return first == 's' || first == 'd' || first == 'm' || negation ? at + 2 : 0;
        }
        if (isWordAt(at + 3)) {
            return 0;
        }
        char second = Character.toLowerCase(chars[at + 2]);
        boolean two = (second == 'e' && (first == 'r' || first == 'v')) || (first == 'l' && second == 'l');
        return two ? at + 3 : 0;
    }

    private static boolean mayCarryClitic(char before) {
        return CharClass.isWord(before) || "\"”»’').%".indexOf(before) >= 0;
    }

    private boolean isWordAt(int at) {
        return at < chars.length && CharClass.isWord(chars[at]);
    }

    private boolean isDigitAt(int at) {
        return at < chars.length && CharClass.of(chars[at]) == CharClass.DIGIT;
    }

    private boolean isUpperAt(int at) {
        return at < chars.length && CharClass.of(chars[at]) == CharClass.UPPER;
    }

    private boolean isLowerAt(int at) {
        return at < chars.length && CharClass.of(chars[at]) == CharClass.LOWER;
    }

    private int emit(int start, int end) {
        tokens.add(start, end);
        return end;
    }
}
