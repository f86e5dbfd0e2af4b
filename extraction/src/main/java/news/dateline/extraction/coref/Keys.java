package news.dateline.extraction.coref;

import java.util.HashMap;
import java.util.Map;
import news.dateline.extraction.entity.EntityType;

/** Hands out keys that are unique inside an article and the same for the same names. */
final class Keys {
    private final Map<String, Integer> taken = new HashMap<>();

    String next(EntityType type, String name) {
        StringBuilder slug = new StringBuilder(type.label()).append(':');
        boolean dash = false;
        String folded = Facts.fold(name);
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                slug.append(dash ? "-" : "").append(c);
                dash = false;
            } else if (c != '.' && c != '\'') {
                dash = slug.charAt(slug.length() - 1) != ':';
            }
        }
        int number = taken.merge(slug.toString(), 1, Integer::sum);
        return number == 1 ? slug.toString() : slug.append('-').append(number).toString();
    }
}
