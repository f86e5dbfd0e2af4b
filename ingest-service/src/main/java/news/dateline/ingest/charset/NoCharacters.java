package news.dateline.ingest.charset;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands for no character in markup: nulls, and numeric references to what XML knows as none (XML 1.0, section
 * 2.2): 0 and other controls, half a surrogate pair, numbers beyond Unicode. HTML shows replacement characters for most
 * of them (WHATWG HTML, numeric character reference end state), XML refuses the document, and no provider means either:
 * they are left out, and that is a repair.
 */
public final class NoCharacters {
    private static final String NUMBER = "#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?";

    /** An ampersand may be a JSON string's escape. */
    private static final Pattern REFERENCE = Pattern.compile("(?:&|\\\\u0026)" + NUMBER);

    private static final Pattern ESCAPED_REFERENCE = Pattern.compile("&(?:amp;)*" + NUMBER);
    private static final int MOST_DIGITS = 7;
    private static final int HEXADECIMAL = 16;
    private static final int DECIMAL = 10;

    private NoCharacters() {}

    /**
     * HTML, or JSON with HTML in its strings.
     *
     * @param repairs told what was left out
     * @return the same text when there was nothing
     */
    public static String leftOut(String markup, List<String> repairs) {
        boolean referring = markup.contains("&#") || markup.contains("\\u0026#");
        return leftOut(markup, referring ? REFERENCE : null, repairs);
    }

    /**
     * XML, with HTML in its texts: a reference may be escaped, once or more.
     *
     * @param repairs told what was left out
     * @return the same text when there was nothing
     */
    public static String leftOutOfXml(String xml, List<String> repairs) {
        boolean referring = xml.contains("&#") || xml.contains("&amp;#") || xml.contains("&amp;amp;");
        return leftOut(xml, referring ? ESCAPED_REFERENCE : null, repairs);
    }

    private static String leftOut(String markup, @Nullable Pattern reference, List<String> repairs) {
        String full = markup.replace("\0", "");
        if (full.length() < markup.length()) {
            repairs.add("left out null characters");
        }
        String sound = reference == null ? full : reference.matcher(full).replaceAll(NoCharacters::sound);
        if (sound.length() < full.length()) {
            repairs.add("left out references to no character");
        }
        return sound;
    }

    private static String sound(MatchResult reference) {
        boolean hexadecimal = reference.group(1) != null;
        String digits = (hexadecimal ? reference.group(1) : reference.group(2)).replaceFirst("^0+(?=.)", "");
        boolean known = digits.length() <= MOST_DIGITS
                && isCharacter(Integer.parseInt(digits, hexadecimal ? HEXADECIMAL : DECIMAL));
        return known ? Matcher.quoteReplacement(reference.group()) : "";
    }

    /** Whether XML allows it in a document. */
    public static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= Character.MAX_CODE_POINT);
    }
}
