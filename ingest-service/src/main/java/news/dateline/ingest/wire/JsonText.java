package news.dateline.ingest.wire;

import java.util.List;
import java.util.regex.Pattern;
import news.dateline.ingest.charset.NoCharacters;

/** The text of JSON, and of the HTML in its strings, made of characters only. */
public final class JsonText {
    /** A null in a string, behind backslashes that are their own. */
    private static final Pattern NULL_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private JsonText() {}

    /**
     * @param repairs told what was mended
     * @return the same text when there was nothing to mend
     */
    public static String mended(String json, List<String> repairs) {
        String whole = SurrogatePairs.mended(json);
        if (!whole.equals(json)) {
            repairs.add("read half a surrogate pair as U+FFFD");
        }
        String plain = whole.contains("\\u0000") ? NULL_ESCAPE.matcher(whole).replaceAll("$1\0") : whole;
        return NoCharacters.leftOut(plain, repairs);
    }
}
