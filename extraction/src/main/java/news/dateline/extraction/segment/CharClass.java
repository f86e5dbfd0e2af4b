package news.dateline.extraction.segment;

/** What a UTF-16 code unit is to the tokeniser, looked up in one table of 64 KiB. */
final class CharClass {
    static final byte SPACE = 0;
    static final byte LOWER = 1;
    static final byte UPPER = 2;
    /** Letters without case, marks that combine, characters without width inside a word. */
    static final byte LETTER = 3;

    static final byte DIGIT = 4;
    static final byte PUNCTUATION = 5;
    /** One word a character: Chinese, Japanese. */
    static final byte IDEOGRAPH = 6;

    static final byte SURROGATE = 7;

    private static final byte[] TABLE = table();

    private CharClass() {}

    static byte of(char c) {
        return TABLE[c];
    }

    static boolean isLetter(char c) {
        byte kind = TABLE[c];
        return kind >= LOWER && kind <= LETTER;
    }

    static boolean isWord(char c) {
        byte kind = TABLE[c];
        return kind >= LOWER && kind <= DIGIT;
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = classify((char) c);
        }
        return table;
    }

    private static byte classify(char c) {
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (c <= ' ' || c == '\u0085' || c == '\uFEFF' || c == '\u200B' || Character.isSpaceChar(c)) {
            return SPACE;
        }
        return switch (Character.getType(c)) {
            case Character.LOWERCASE_LETTER -> LOWER;
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
            case Character.OTHER_LETTER -> Character.isIdeographic(c) ? IDEOGRAPH : LETTER;
            case Character.MODIFIER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.CONTROL -> SPACE;
            default -> c == '_' ? LETTER : PUNCTUATION;
        };
    }
}
