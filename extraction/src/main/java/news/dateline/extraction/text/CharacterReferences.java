package news.dateline.extraction.text;

import java.util.HashMap;
import java.util.Map;

/** Character references, by name or by number, read as browsers read them. */
final class CharacterReferences {
    /** The longest name we know has 14 letters; a numeric one needs no more. */
    private static final int LONGEST = 16;

    private static final Map<String, Integer> NAMED = new HashMap<>();

    /** What browsers take 0x80–0x9F for: windows-1252 (HTML Living Standard, section 13.2.5.5). */
    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    static {
        for (String entry : WordList.read(CharacterReferences.class, "references.txt")) {
            int equals = entry.indexOf('=');
            NAMED.put(entry.substring(0, equals), Integer.parseInt(entry.substring(equals + 1), 16));
        }
    }

    private CharacterReferences() {}

    /**
     * Appends what the reference at {@code at}, an ampersand, stands for.
     *
     * @return the offset after it; {@code at} if none stands there and nothing was appended
     */
    static int read(String source, int at, int limit, TracedText out) {
        int end = at + 1;
        while (end < limit && end - at <= LONGEST && isNameChar(source.charAt(end))) {
            end++;
        }
        boolean closed = end < limit && source.charAt(end) == ';';
        int code = codePoint(source.substring(at + 1, end), closed);
        if (code < 0) {
            return at;
        }
        int after = closed ? end + 1 : end;
        for (char c : Character.toChars(code)) {
            PlainReader.append(c, at, after, out);
        }
        return after;
    }

    private static boolean isNameChar(char c) {
        return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static int codePoint(String name, boolean closed) {
        if (name.startsWith("#")) {
            return closed ? numeric(name.substring(1)) : -1;
        }
        boolean known = closed || name.equals("amp") || name.equals("lt") || name.equals("gt") || name.equals("quot");
        return known ? NAMED.getOrDefault(name, -1) : -1;
    }

    private static int numeric(String digits) {
        boolean hex = digits.startsWith("x") || digits.startsWith("X");
        int code = 0;
        for (int at = hex ? 1 : 0; at < digits.length(); at++) {
            int digit = Character.digit(digits.charAt(at), hex ? 16 : 10);
            if (digit < 0 || code > Character.MAX_CODE_POINT) {
                return -1;
            }
            code = code * (hex ? 16 : 10) + digit;
        }
        if (code >= 0x80 && code <= 0x9F) {
            return windows1252(code);
        }
        boolean usable = code > 0 && code <= Character.MAX_CODE_POINT && (code < 0xD800 || code > 0xDFFF);
        return usable ? code : -1;
    }

    static char windows1252(int control) {
        return WINDOWS_1252.charAt(control - 0x80);
    }
}
