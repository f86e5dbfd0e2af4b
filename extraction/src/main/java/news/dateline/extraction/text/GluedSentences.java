package news.dateline.extraction.text;

import java.util.Set;

/**
 * Finds where a scraper that dropped paragraph tags glued two sentences: “end.Start”, “end.“Start”, “end.”Start”.
 * Addresses, abbreviations and numbers are left alone.
 */
final class GluedSentences {
    private static final Set<String> DOMAINS = WordList.of("Com Org Net Gov Edu Info Tv Io Uk De Fr Eu");
    private static final int SHORTEST_WORD = 3;

    private GluedSentences() {}

    /** Whether a break belongs right before {@code at}; {@code from} is where the paragraph starts. */
    static boolean breaksAt(CharSequence text, int from, int at, int end) {
        if (at - from < 2 || at + 1 >= end) {
            return false;
        }
        char before = text.charAt(at - 1);
        char c = text.charAt(at);
        if (isStop(before)) {
            if (c == '“' || c == '«') {
                return isSentenceStart(text, at + 1, end) && endsWord(text, at - 1, from, 2);
            }
            return isSentenceStart(text, at, end) && endsWord(text, at - 1, from, SHORTEST_WORD);
        }
        boolean closing = before == '”' || before == '»';
        return closing && isEnd(text.charAt(at - 2)) && (c == '“' || c == '«' || isSentenceStart(text, at, end));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean isEnd(char c) {
        return isStop(c) || c == '…';
    }

    /** A capital and a small letter, or “A ” and “I ”; no domain such as {@code .Com}. */
    private static boolean isSentenceStart(CharSequence text, int at, int end) {
        if (at + 1 >= end || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        char second = text.charAt(at + 1);
        if (second == ' ' || second == '\'' || second == '’') {
            return true;
        }
        int word = at + 1;
        while (word < end && word - at < 8 && Character.isLetter(text.charAt(word))) {
            word++;
        }
        return Character.isLowerCase(second)
                && !DOMAINS.contains(text.subSequence(at, word).toString());
    }

    /** Whether a lower-case word of this length, or a number, ends right before {@code at}. */
    private static boolean endsWord(CharSequence text, int at, int from, int shortest) {
        int start = at;
        while (start > from && Character.isLetterOrDigit(text.charAt(start - 1)) && at - start < 30) {
            start--;
        }
        if (at == start) {
            return at > from && "”\")%".indexOf(text.charAt(at - 1)) >= 0;
        }
        boolean number = Character.isDigit(text.charAt(at - 1));
        boolean inAddress = (start > from && "./@:".indexOf(text.charAt(start - 1)) >= 0)
                || text.subSequence(start, at).toString().equals("www");
        return !inAddress && (number || (at - start >= shortest && Character.isLowerCase(text.charAt(at - 1))));
    }
}
