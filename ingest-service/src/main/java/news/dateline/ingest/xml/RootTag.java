package news.dateline.ingest.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The start tag of the outermost element, read without parsing the rest: enough to tell one format from another.
 *
 * @param name local name
 * @param namespace declared for it in this very tag; empty when none is
 * @param tag the whole start tag
 */
public record RootTag(String name, String namespace, String tag) {
    private static final Pattern TAG = Pattern.compile("<(?:([\\w.-]+):)?([\\w.-]+)([^<>]*)>?");

    /** @return null when the text does not begin with markup */
    public static @Nullable RootTag of(String text) {
        if (!blankUntilMarkup(text)) {
            return null;
        }
        Prolog prolog = Prolog.of(text);
        Matcher tag = TAG.matcher(text);
        if (!tag.find(prolog.end() == text.length() ? 0 : prolog.end())) {
            return null;
        }
        if (tag.start() != prolog.end()) {
            return null;
        }
        String prefix = tag.group(1);
        return new RootTag(tag.group(2), namespace(tag.group(3), prefix), tag.group());
    }

    private static boolean blankUntilMarkup(String text) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first < text.length() && text.charAt(first) == '<';
    }

    private static String namespace(String attributes, @Nullable String prefix) {
        String attribute = prefix == null ? "xmlns" : "xmlns:" + Pattern.quote(prefix);
        Matcher declaration = Pattern.compile("(?:^|\\s)" + attribute + "\\s*=\\s*[\"']([^\"']*)")
                .matcher(attributes);
        return declaration.find() ? declaration.group(1).strip() : "";
    }
}
