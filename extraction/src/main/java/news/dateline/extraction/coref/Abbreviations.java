package news.dateline.extraction.coref;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What countries, unions and great bodies are called in full whose names texts often leave abbreviated, so that one has
 * one name and one key in all articles. Left out are bodies that everybody calls by their letters: NATO, UNICEF.
 */
final class Abbreviations {
    private static final Map<String, String> SPELLED = spelled();

    private Abbreviations() {}

    private static Map<String, String> spelled() {
        Map<String, String> spelled = new HashMap<>();
        String facts = """
                United States=u.s.|us|usa|u.s.a.
                United Kingdom=u.k.|uk
                United Nations=u.n.|un
                European Union=e.u.|eu
                United Arab Emirates=uae|u.a.e.
                People's Republic of China=prc|p.r.c.
                Washington, D.C.=d.c.
                New York City=nyc|n.y.c.
                Los Angeles=l.a.
                World Health Organization=who|w.h.o.
                International Monetary Fund=imf|i.m.f.
                International Atomic Energy Agency=iaea|i.a.e.a.
                World Trade Organization=wto|w.t.o.
                """;
        facts.lines().forEach(line -> {
            int equals = line.indexOf('=');
            for (String letters : line.substring(equals + 1).split("\\|", -1)) {
                spelled.put(letters, line.substring(0, equals));
            }
        });
        return spelled;
    }

    /** The full name if the cluster has no other than abbreviations and single words; or null. */
    static @Nullable String spelledOut(Cluster cluster) {
        if (!cluster.canonical().isSingle()) {
            return null;
        }
        for (Name name : cluster.wordings) {
            String full = name.isSingle() ? SPELLED.get(name.last()) : null;
            if (full != null) {
                return full;
            }
        }
        return null;
    }
}
