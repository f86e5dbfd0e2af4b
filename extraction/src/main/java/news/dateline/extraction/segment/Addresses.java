package news.dateline.extraction.segment;

/** Web and mail addresses, which stay whole whatever stands in them. */
final class Addresses {
    private Addresses() {}

    static boolean isUrl(String text, int at) {
        char c = text.charAt(at);
        return (c == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at)))
                || ((c == 'w' || c == 'W') && text.regionMatches(true, at, "www.", 0, 4));
    }

    /** An address ends at a blank, a quotation mark or a bracket; a full stop or comma at its end is the sentence's. */
    static int urlEnd(char[] chars, int start) {
        int at = start;
        while (at < chars.length
                && CharClass.of(chars[at]) != CharClass.SPACE
                && "\"<>“”‘’«»()[]{}".indexOf(chars[at]) < 0) {
            at++;
        }
        while (".,;:!?'…".indexOf(chars[at - 1]) >= 0) {
            at--;
        }
        return at;
    }

    static int mailEnd(char[] chars, int afterAt) {
        int at = afterAt;
        while (at < chars.length && (CharClass.isWord(chars[at]) || chars[at] == '-' || chars[at] == '.')) {
            at++;
        }
        while (chars[at - 1] == '.' || chars[at - 1] == '-') {
            at--;
        }
        return at;
    }
}
