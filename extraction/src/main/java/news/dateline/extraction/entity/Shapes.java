package news.dateline.extraction.entity;

/** How a word is written: the case of its letters, its digits and marks. */
final class Shapes {
    static final int LOWER = 0;
    static final int CAPITAL = 1;
    static final int ALL_CAPITALS = 2;
    static final int ONE_CAPITAL = 3;
    static final int MIXED = 4;
    static final int INITIAL = 5;
    static final int DOTTED = 6;
    static final int NUMBER = 7;
    static final int MARK = 8;
    static final int LETTERS_AND_DIGITS = 9;
    /** In capitals, and in the document only where all is. */
    static final int HEADLINE_CAPITALS = 10;
    /** With a capital, and in the document only where nearly every word has one. */
    static final int HEADLINE_CAPITAL = 11;

    static final int COUNT = 12;

    private Shapes() {}

    static int kind(String word) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        int dots = 0;
        int length = word.length();
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                lower++;
            } else if (c >= 'A' && c <= 'Z') {
                upper++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                dots++;
            } else if (c > 127) {
                if (Character.isUpperCase(c)) {
                    upper++;
                } else if (Character.isLetter(c)) {
                    lower++;
                }
            }
        }
        return kind(word, upper, lower, digits, dots);
    }

    private static int kind(String word, int upper, int lower, int digits, int dots) {
        if (upper + lower == 0) {
            return digits > 0 ? NUMBER : MARK;
        }
        if (digits > 0) {
            return LETTERS_AND_DIGITS;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (lower == 0) {
            if (upper == 1) {
                return dots == 1 ? INITIAL : ONE_CAPITAL;
            }
            return dots > 0 ? DOTTED : ALL_CAPITALS;
        }
        return upper == 1 && Character.isUpperCase(word.charAt(0)) ? CAPITAL : MIXED;
    }

    /** Hash of the word with letters and digits replaced by their class, runs cut to {@code run} equal signs. */
    static int shape(String word, int run) {
        int hash = 17;
        char last = 0;
        int same = 0;
        int length = Math.min(word.length(), 24);
        for (int i = 0; i < length; i++) {
            char sign = sign(word.charAt(i));
            same = sign == last ? same + 1 : 1;
            last = sign;
            if (same <= run) {
                hash = hash * 31 + sign;
            }
        }
        return Hashes.mix(hash);
    }

    private static char sign(char c) {
        if (c >= 'a' && c <= 'z') {
            return 'x';
        }
        if (c >= 'A' && c <= 'Z') {
            return 'X';
        }
        if (c >= '0' && c <= '9') {
            return 'd';
        }
        if (c < 128) {
            return c;
        }
        return Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
    }
}
