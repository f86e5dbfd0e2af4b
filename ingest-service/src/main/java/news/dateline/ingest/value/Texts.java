package news.dateline.ingest.value;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts out of elements and properties. */
public final class Texts {
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0]+");

    private Texts() {}

    /** White space runs as one space, none at the ends; null when nothing is left. */
    public static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = isLine(text) ? text : WHITE.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /** Most are one already: single spaces within, none at the ends. */
    private static boolean isLine(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= '\u0080' || (c == ' ' && space)) {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }

    /** The first that is present and not blank. */
    public static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    /** The present ones, each once, joined; null when there are none. */
    public static @Nullable String joined(String separator, Stream<@Nullable String> texts) {
        String joined =
                texts.map(Texts::line).filter(text -> text != null).distinct().collect(Collectors.joining(separator));
        return joined.isEmpty() ? null : joined;
    }

    /** A number in decimal digits within the range; null when it is anything else. */
    public static @Nullable Integer number(@Nullable String text, int least, int most) {
        if (text == null || !text.strip().matches("\\d{1,9}")) {
            return null;
        }
        int number = Integer.parseInt(text.strip());
        return number >= least && number <= most ? number : null;
    }

    /** IPTC urgency, 1 to 9; null when it is anything else. */
    public static @Nullable Integer urgency(@Nullable String text) {
        return number(text, 1, 9);
    }
}
