package news.dateline.ingest.xml;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.charset.NoCharacters;
import org.jsoup.parser.Parser;

/** A document's characters made fit for a parser that knows neither DTDs nor HTML's entities. */
final class XmlText {
    private static final Pattern REFERENCE_OR_CDATA =
            Pattern.compile("<!\\[CDATA\\[.*?(?:]]>|\\z)|<!--.*?(?:-->|\\z)|&(#?\\w{1,32});", Pattern.DOTALL);
    private static final List<String> PREDEFINED = List.of("lt", "gt", "amp", "quot", "apos");
    private static final int HEXADECIMAL = 16;
    private static final int DECIMAL = 10;

    private XmlText() {}

    /** Everything before the root as white space of the same lines, so that positions stay true. */
    static String blankProlog(String text, Prolog prolog) {
        StringBuilder blank = new StringBuilder(text.length());
        for (int i = 0; i < prolog.end(); i++) {
            blank.append(text.charAt(i) == '\n' ? '\n' : ' ');
        }
        return blank.append(text, prolog.end(), text.length()).toString();
    }

    /** Named HTML characters and numeric references as the characters themselves; others stay. */
    static String resolveReferences(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return REFERENCE_OR_CDATA.matcher(text).replaceAll(match -> Matcher.quoteReplacement(resolved(match)));
    }

    private static String resolved(MatchResult match) {
        String name = match.group(1);
        if (name == null || PREDEFINED.contains(name)) {
            return match.group();
        }
        if (name.startsWith("#")) {
            return numeric(name, match.group());
        }
        String character = Parser.unescapeEntities(match.group(), true);
        return character.startsWith("&") ? match.group() : character;
    }

    /** C1 numbers mean windows-1252 (HTML, numeric character reference end state). */
    private static String numeric(String name, String reference) {
        int number = number(name);
        return number >= 0x80 && number < 0xA0 ? Parser.unescapeEntities("&#" + number + ";", true) : reference;
    }

    private static int number(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            return Integer.parseInt(name.substring(hex ? 2 : 1), hex ? HEXADECIMAL : DECIMAL);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Characters that XML forbids (XML 1.0, section 2.2) as spaces. */
    static String withoutControls(String text) {
        if (text.codePoints().allMatch(NoCharacters::isCharacter)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(NoCharacters.isCharacter(c) ? c : ' '));
        return clean.toString();
    }
}
