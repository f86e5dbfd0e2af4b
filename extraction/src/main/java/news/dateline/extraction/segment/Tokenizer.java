package news.dateline.extraction.segment;

/**
 * Cuts text into tokens the way the Penn Treebank and CoNLL do: punctuation apart, contractions split ({@code do|n't},
 * {@code Putin|'s}), hyphenated words, numbers, addresses and abbreviations whole. One pass, bounded look-ahead.
 */
final class Tokenizer {
    private final String text;
    private final char[] chars;
    private final TokenBuffer tokens;
    private final WordScan words;

    Tokenizer(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.tokens = new TokenBuffer(chars.length);
        this.words = new WordScan(text, chars, tokens);
    }

    TokenBuffer tokenize() {
        int at = 0;
        while (at < chars.length) {
            at = step(at);
        }
        return tokens;
    }

    private int step(int at) {
        char c = chars[at];
        return switch (CharClass.of(c)) {
            case CharClass.SPACE -> at + 1;
            case CharClass.LOWER, CharClass.UPPER, CharClass.LETTER -> words.word(at);
            case CharClass.DIGIT -> words.number(at);
            case CharClass.IDEOGRAPH -> emit(at, at + 1);
            case CharClass.SURROGATE -> emit(at, at + Character.charCount(text.codePointAt(at)));
            default -> punctuation(c, at);
        };
    }

    private int punctuation(char c, int at) {
        return switch (c) {
            case '.', '-', '!', '?', '*', '=', '~', '—', '–', '…' -> run(c, at);
            case '\'', '’', '`', '‘' -> apostrophe(c, at);
            case '@', '#' ->
                at + 1 < chars.length && CharClass.isLetter(chars[at + 1]) ? words.word(at) : emit(at, at + 1);
            default -> emit(at, at + 1);
        };
    }

    /** Dots, dashes and the like that repeat are one token; {@code ?!} mixes. */
    private int run(char c, int at) {
        int end = at + 1;
        while (end < chars.length && (chars[end] == c || (isCry(c) && isCry(chars[end])))) {
            end++;
        }
        return emit(at, end);
    }

    private static boolean isCry(char c) {
        return c == '!' || c == '?';
    }

    private int apostrophe(char c, int at) {
        int suffix = words.cliticEnd(at);
        if (suffix > 0) {
            return emit(at, suffix);
        }
        if (at + 1 < chars.length && chars[at + 1] == c && (at + 2 >= chars.length || chars[at + 2] != c)) {
            return emit(at, at + 2);
        }
        return isDecade(at) ? emit(at, at + 4) : emit(at, at + 1);
    }

    /** Whether {@code '80s} stands here. */
    private boolean isDecade(int at) {
        return at + 3 < chars.length
                && CharClass.of(chars[at + 1]) == CharClass.DIGIT
                && CharClass.of(chars[at + 2]) == CharClass.DIGIT
                && chars[at + 3] == 's'
                && (at + 4 == chars.length || !CharClass.isWord(chars[at + 4]));
    }

    private int emit(int start, int end) {
        tokens.add(start, end);
        return end;
    }
}
