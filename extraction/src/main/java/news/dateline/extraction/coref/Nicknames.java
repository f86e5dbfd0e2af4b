package news.dateline.extraction.coref;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import news.dateline.extraction.text.WordList;

/** Short forms of given names: “Bill” of “William”. All names are folded. */
final class Nicknames {
    private static final Map<String, Set<String>> LONG_FORMS = read();

    private Nicknames() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> longForms = new HashMap<>();
        for (String entry : WordList.read(Nicknames.class, "nicknames.txt")) {
            int equals = entry.indexOf('=');
            for (String nickname : entry.substring(equals + 1).split(",", -1)) {
                longForms
                        .computeIfAbsent(Facts.fold(nickname), n -> new LinkedHashSet<>())
                        .add(Facts.fold(entry.substring(0, equals)));
            }
        }
        return longForms;
    }

    /** The given names that this one is short for; none if it is short for none. */
    static Set<String> longForms(String given) {
        return LONG_FORMS.getOrDefault(given, Set.of());
    }

    /** Whether one is short for the other: “bill” and “william”. */
    static boolean isShortFor(String nickname, String given) {
        return longForms(nickname).contains(given);
    }

    /** Whether one person may be called by both: one is short for the other, or both for the same name. */
    static boolean sameGiven(String a, String b) {
        return isShortFor(a, b) || isShortFor(b, a) || !Collections.disjoint(longForms(a), longForms(b));
    }
}
