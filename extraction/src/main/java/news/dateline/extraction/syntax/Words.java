package news.dateline.extraction.syntax;

/**
 * What the models look at in each word, as hashes, so that no feature builds a string. Index 0 is the first word; two
 * places before and after the words answer with a hash of their own.
 */
final class Words {
    private static final int MARGIN = 2;
    private static final int OUTSIDE = 0x1F35_9D2B;

    private final int size;
    private final int[] lower;
    private final int[] suffix3;
    private final int[] suffix2;
    private final int[] shape;

    Words(String[] words) {
        size = words.length;
        lower = new int[size + 2 * MARGIN];
        suffix3 = new int[size + 2 * MARGIN];
        suffix2 = new int[size + 2 * MARGIN];
        shape = new int[size + 2 * MARGIN];
        for (int i = 0; i < lower.length; i++) {
            int at = i - MARGIN;
            if (at < 0 || at >= size) {
                lower[i] = OUTSIDE + Integer.signum(at);
            } else {
                read(words[at], i, at == 0);
            }
        }
    }

    private void read(String word, int slot, boolean first) {
        int hash = 0;
        int upper = 0;
        int digits = 0;
        int others = 0;
        int length = word.length();
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            char low = Character.toLowerCase(c);
            upper += c == low ? 0 : 1;
            digits += c >= '0' && c <= '9' ? 1 : 0;
            others += Character.isLetterOrDigit(c) ? 0 : 1;
            hash = 31 * hash + plain(low);
            if (i >= length - 3) {
                suffix3[slot] = suffix3[slot] * 31 + plain(low);
            }
            if (i >= length - 2) {
                suffix2[slot] = suffix2[slot] * 31 + plain(low);
            }
        }
        lower[slot] = digits == length ? 7 : hash;
        boolean capital = Character.isUpperCase(word.charAt(0));
        shape[slot] = (capital ? 1 : 0)
                | (upper == length && length > 1 ? 2 : 0)
                | (digits > 0 ? 4 : 0)
                | (others > 0 ? 8 : 0)
                | (first ? 16 : 0)
                | (others == length ? 32 : 0);
    }

    /** Apostrophes and dashes are spelt in several ways that mean the same. */
    private static char plain(char c) {
        return switch (c) {
            case '\u2019', '\u2018' -> '\'';
            case '\u2013', '\u2014', '\u2015' -> '-';
            default -> c >= '0' && c <= '9' ? '0' : c;
        };
    }

    int size() {
        return size;
    }

    /** The hash of the whole word in lower case. */
    int lower(int at) {
        return lower[at + MARGIN];
    }

    int suffix3(int at) {
        return suffix3[at + MARGIN];
    }

    int suffix2(int at) {
        return suffix2[at + MARGIN];
    }

    int shape(int at) {
        return shape[at + MARGIN];
    }

    /** Hash of a feature made of a template's number and up to three values, spread over all 32 bits. */
    static int mix(int template, int a, int b, int c) {
        int hash = template * 0x9E37_79B1 + a;
        hash = Integer.rotateLeft(hash * 0x85EB_CA6B, 13) + b;
        hash = Integer.rotateLeft(hash * 0xC2B2_AE35, 15) + c;
        hash *= 0x27D4_EB2F;
        hash ^= hash >>> 15;
        hash *= 0x2C1B_3C6D;
        hash ^= hash >>> 13;
        return hash * 0x297A_2D39;
    }
}
