package news.dateline.ingest.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text before the root element: where it ends, and the entities that a DTD in it declares. The DTD itself is never
 * read: its entities are refused where they are used, external subsets are never fetched.
 *
 * @param end where the root's start tag begins, or the length of the text when there is none
 * @param doctype whether there is a document type declaration
 * @param entities general entities the internal subset declares
 */
record Prolog(int end, boolean doctype, List<String> entities) {
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s+([^\\s%>]+)");

    static Prolog of(String text) {
        int at = 0;
        boolean doctype = false;
        List<String> entities = new ArrayList<>();
        while (at < text.length()) {
            at = text.indexOf('<', at);
            if (at < 0) {
                return new Prolog(text.length(), doctype, entities);
            }
            if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = after(text, "?>", at);
            } else if (text.regionMatches(true, at, "<!DOCTYPE", 0, "<!DOCTYPE".length())) {
                int end = endOfDoctype(text, at);
                Matcher declarations = ENTITY.matcher(text.substring(at, end));
                while (declarations.find()) {
                    entities.add(declarations.group(1));
                }
                doctype = true;
                at = end;
            } else {
                return new Prolog(at, doctype, entities);
            }
        }
        return new Prolog(text.length(), doctype, entities);
    }

    private static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private static int endOfDoctype(String text, int from) {
        boolean subset = false;
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (subset && text.startsWith("<!--", i)) {
                i = after(text, "-->", i) - 1;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                subset = true;
            } else if (c == ']') {
                subset = false;
            } else if (c == '>' && !subset) {
                return i + 1;
            }
        }
        return text.length();
    }
}
