package news.dateline.extraction.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The language of a text whose script gives it away. */
final class Scripts {
    private static final int ENOUGH_LETTERS = 2_000;

    private Scripts() {}

    /** Absent for Latin script, and for a text without letters. */
    static @Nullable Language detect(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        for (int at = 0; at < text.length() && letters < ENOUGH_LETTERS; at++) {
            if (Character.isLetter(text.charAt(at))) {
                letters++;
                counts.merge(UnicodeScript.of(text.charAt(at)), 1, Integer::sum);
            }
        }
        for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
            if (entry.getValue() * 2 > letters && entry.getKey() != UnicodeScript.LATIN) {
                String tag = tag(entry.getKey(), text, counts);
                double share = (double) entry.getValue() / letters;
                return tag == null ? Language.UNDETERMINED : new Language(tag, share * 0.95);
            }
        }
        return counts.containsKey(UnicodeScript.HIRAGANA) ? new Language("ja", 0.9) : null;
    }

    private static @Nullable String tag(UnicodeScript script, String text, Map<UnicodeScript, Integer> counts) {
        return switch (script) {
            case CYRILLIC -> text.indexOf('і') >= 0 || text.indexOf('ї') >= 0 ? "uk" : "ru";
            case GREEK -> "el";
            case ARABIC -> text.indexOf('پ') >= 0 || text.indexOf('گ') >= 0 ? "fa" : "ar";
            case HEBREW -> "he";
            case HAN -> counts.containsKey(UnicodeScript.HIRAGANA) ? "ja" : "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            default -> null;
        };
    }
}
