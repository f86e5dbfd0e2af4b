package news.dateline.ingest.charset;

import java.util.HashMap;
import java.util.Map;

/**
 * The charset that most mislabelled Western text is really in. Total both ways over bytes: the five bytes the standard
 * leaves open stay the C1 controls of the same number (WHATWG Encoding, index windows-1252), so nothing is ever lost.
 */
final class Windows1252 {
    private static final String C1 =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
                    + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
    private static final int C1_START = 0x80;
    private static final int C1_END = 0xA0;
    private static final int BYTES = 0x100;
    private static final Map<Character, Integer> BYTE_OF = bytesOf();

    private Windows1252() {}

    static char decode(int unsignedByte) {
        return unsignedByte >= C1_START && unsignedByte < C1_END
                ? C1.charAt(unsignedByte - C1_START)
                : (char) unsignedByte;
    }

    static String decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            text.append(decode(b & 0xFF));
        }
        return text.toString();
    }

    /** The byte of a character, or -1 when it has none. C1 controls stand for their own number. */
    static int encode(char c) {
        if (c < BYTES) {
            return c;
        }
        return BYTE_OF.getOrDefault(c, -1);
    }

    /** C1 controls of the text read as what Windows shows for them, as HTML does with character references. */
    static String withoutC1(String text) {
        if (!hasC1(text)) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            mended.append(c < BYTES ? decode(c) : c);
        }
        return mended.toString();
    }

    /** Whether there are characters from U+0080 to U+009F. */
    static boolean hasC1(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= C1_START && text.charAt(i) < C1_END) {
                return true;
            }
        }
        return false;
    }

    private static Map<Character, Integer> bytesOf() {
        Map<Character, Integer> bytes = new HashMap<>();
        for (int i = C1_START; i < C1_END; i++) {
            bytes.put(decode(i), i);
        }
        return Map.copyOf(bytes);
    }
}
