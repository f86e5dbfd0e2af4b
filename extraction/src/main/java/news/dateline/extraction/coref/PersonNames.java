package news.dateline.extraction.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When two names may be one person's. */
final class PersonNames {
    /** Short forms of given names that are no beginning of them. */
    private static final Map<String, String> SHORT = new HashMap<>();

    private static final int SHORTEST_SHORTENING = 3;
    private static final int SHORTEST_VARIANT = 6;

    static {
        String facts =
                "bill=william will=william bob=robert bobby=robert dick=richard rick=richard jim=james jimmy=james jack=john "
                        + "ted=edward ned=edward ed=edward joe=joseph tony=anthony mike=michael mick=michael hank=henry harry=henry "
                        + "chuck=charles charlie=charles liz=elizabeth beth=elizabeth betty=elizabeth kate=katherine kathy=katherine "
                        + "peggy=margaret maggie=margaret meg=margaret sasha=alexander dave=david steve=stephen steven=stephen "
                        + "andy=andrew nick=nicholas tom=thomas tommy=thomas pete=peter jeff=jeffrey geoff=geoffrey greg=gregory "
                        + "larry=lawrence bernie=bernard ron=ronald don=donald dan=daniel danny=daniel ben=benjamin sam=samuel "
                        + "alex=alexander matt=matthew mitch=mitchell pat=patrick ray=raymond rob=robert sue=susan tim=timothy "
                        + "vlad=vladimir volodya=vladimir pepe=jose paco=francisco xi=xi abe=abraham bibi=benjamin jerry=gerald";
        for (String fact : List.of(facts.split(" ", -1))) {
            int equals = fact.indexOf('=');
            SHORT.put(fact.substring(0, equals), fact.substring(equals + 1));
        }
    }

    private PersonNames() {}

    /** Whether two names of at least two words each may be the same person's. */
    static boolean compatible(Name one, Name other) {
        if (!one.suffix().equals(other.suffix())
                && !one.suffix().isEmpty()
                && !other.suffix().isEmpty()) {
            return false;
        }
        if (!one.suffix().equals(other.suffix()) && (one.suffix() + other.suffix()).contains("jr")) {
            return false;
        }
        List<String> a = one.words();
        List<String> b = other.words();
        if (a.equals(b)) {
            return true;
        }
        if (contains(a, b) || contains(b, a)) {
            return true;
        }
        return a.get(a.size() - 1).equals(b.get(b.size() - 1)) && given(a.get(0), b.get(0)) && middlesAgree(a, b);
    }

    /** Whether the shorter name, of two words or more, stands whole at the head or tail of the longer. */
    private static boolean contains(List<String> longer, List<String> shorter) {
        if (shorter.size() < 2 || shorter.size() >= longer.size()) {
            return false;
        }
        boolean head = longer.subList(0, shorter.size()).equals(shorter);
        boolean tail =
                longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
        return head || tail;
    }

    private static boolean given(String a, String b) {
        if (a.equals(b) || initial(a, b) || initial(b, a)) {
            return true;
        }
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return (shorter.length() >= SHORTEST_SHORTENING && longer.startsWith(shorter))
                || spelledAlike(shorter, longer)
                || SHORT.getOrDefault(a, a).equals(SHORT.getOrDefault(b, b));
    }

    /** “Kristin” and “Kristen”, “Sergei” and “Sergey”: one letter in the same place, and long enough. */
    private static boolean spelledAlike(String a, String b) {
        if (a.length() != b.length() || a.length() < SHORTEST_VARIANT) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < a.length(); i++) {
            different += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return different == 1
                && a.charAt(0) == b.charAt(0)
                && a.charAt(a.length() - 1) != 'a'
                && b.charAt(b.length() - 1) != 'a';
    }

    private static boolean initial(String initial, String name) {
        boolean one = initial.length() == 1 || (initial.length() == 2 && initial.charAt(1) == '.');
        return one && name.charAt(0) == initial.charAt(0);
    }

    /** “George W.” and “George H. W.” are two; “George” and “George W.” may be one. */
    private static boolean middlesAgree(List<String> a, List<String> b) {
        if (a.size() < 3 || b.size() < 3) {
            return true;
        }
        return a.size() == b.size() && given(a.get(1), b.get(1));
    }

    /** How well a single name fits a full one: 3 as a family name, 1 as a given name, 0 not at all. */
    static int fit(String single, Name full) {
        List<String> words = full.words();
        int last = words.size() - 1;
        if (last == 0) {
            return words.get(0).equals(single) ? 3 : 0;
        }
        if (words.get(last).equals(single) || isPart(single, words.get(last))) {
            return 3;
        }
        if (words.get(0).equals(single) || isShortFor(single, words.get(0))) {
            return Facts.FAMILY_NAMES_FIRST.contains(single) ? 3 : 1;
        }
        for (int i = 1; i < last; i++) {
            if (words.get(i).equals(single) && single.length() > 2) {
                return 2;
            }
        }
        return 0;
    }

    /** The given name that this one is short for, “william” of “bill”; the name itself if it is short for none. */
    static String longForm(String given) {
        return SHORT.getOrDefault(given, given);
    }

    private static boolean isShortFor(String single, String given) {
        return SHORT.containsKey(single) && longForm(single).equals(longForm(given));
    }

    /** Whether the name is a hyphenated one's part, or it without its article: “Baghdadi” of “al-Baghdadi”. */
    private static boolean isPart(String single, String name) {
        int at = name.indexOf(single);
        return name.indexOf('-') > 0
                && single.length() > 2
                && at >= 0
                && (at == 0 ? name.charAt(single.length()) == '-' : name.charAt(at - 1) == '-');
    }
}
