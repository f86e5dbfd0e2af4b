package news.dateline.sink.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as words, so that two versions can be laid beside each other: a number with its scale is one word ({@code 9
 * billion}, {@code 1,200}, {@code 12%}).
 */
final class Words {
    private static final String SCALE =
            "(?:percent|per cent|thousand|million|billion|trillion|Prozent|Millionen|Milliarden)";
    private static final String SPELT =
            "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?";
    private static final Pattern WORD = Pattern.compile("(?:[$€£¥]\\s?)?\\d[\\d.,:]*\\d(?:\\s?%|\\s" + SCALE
            + "\\b)?|(?:[$€£¥]\\s?)?\\d(?:\\s?%|\\s" + SCALE + "\\b)?|[\\p{L}\\p{M}\\p{N}'’-]+");
    private static final Pattern NUMBER = Pattern.compile("(?iu)(?:[$€£¥]\\s?)?\\d.*|(?:" + SPELT + ")");
    private static final Set<String> ORDINARY = Set.of("one", "ones");

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches() && !ORDINARY.contains(word.toLowerCase(Locale.ROOT));
    }
}
