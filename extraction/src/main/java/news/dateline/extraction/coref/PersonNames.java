package news.dateline.extraction.coref;

import java.util.List;
import java.util.Set;

/** When two names may be one person's. */
final class PersonNames {
    private static final Set<String> GENERATION = Set.of("father", "son", "grandfather", "grandson", "uncle", "nephew");
    private static final int SHORTEST_SHORTENING = 3;
    private static final int LONG_SHORTENING = 4;
    private static final int SHORTEST_VARIANT = 6;
    private static final int SHORTEST_CUT = 5;

    private PersonNames() {}

    /** Whether two names of at least two words each may be the same person's. */
    static boolean compatible(Name one, Name other) {
        if (!one.suffix().equals(other.suffix()) && isOtherGeneration(one, other)) {
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
        if (given(a.get(0), b.get(0)) && (a.size() > b.size() ? isFirstFamily(a, b) : isFirstFamily(b, a))) {
            return true;
        }
        String last = a.get(a.size() - 1);
        String otherLast = b.get(b.size() - 1);
        boolean slip = a.get(0).equals(b.get(0)) && Spelling.slip(last, otherLast);
        return (slip || Spelling.alike(last, otherLast)) && given(a.get(0), b.get(0)) && middlesAgree(a, b);
    }

    /** “Jr.” may be left out later, but not of a father or a son. */
    private static boolean isOtherGeneration(Name one, Name other) {
        boolean both = !one.suffix().isEmpty() && !other.suffix().isEmpty();
        boolean kin = GENERATION.contains(one.title()) || GENERATION.contains(other.title());
        boolean addedLater = one.words().equals(other.words()) && one.suffix().isEmpty() == one.first() < other.first();
        return both || kin || addedLater;
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

    /**
     * Whether the shorter name ends with the first of the longer one's two family names: “Ana Lopez” and “Ana M. Lopez
     * Ruiz”.
     */
    private static boolean isFirstFamily(List<String> longer, List<String> shorter) {
        String family = shorter.get(shorter.size() - 1);
        return shorter.size() == 2
                && longer.size() > 2
                && longer.get(longer.size() - 2).equals(family);
    }

    /** Whether a name of several words is the end of a full one: “Lopez Ruiz” of “Ana M. Lopez Ruiz”. */
    static boolean isFamilyOf(Name name, Name full) {
        int extra = full.words().size() - name.words().size();
        return extra > 0
                && name.suffix().isEmpty()
                && full.words().subList(extra, full.words().size()).equals(name.words());
    }

    private static boolean given(String a, String b) {
        if (a.equals(b) || initial(a, b) || initial(b, a)) {
            return true;
        }
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return (shorter.length() >= SHORTEST_SHORTENING && longer.startsWith(shorter))
                || spelledAlike(shorter, longer)
                || Spelling.alike(a, b)
                || Nicknames.sameGiven(a, b);
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

    /**
     * How well a single name fits a full one: 3 as its family name, 2 as a part of that or a middle name, 1 as a given
     * name, 0 not at all.
     */
    static int fit(String single, Name full) {
        List<String> words = full.words();
        int last = words.size() - 1;
        if (Spelling.alike(words.get(last), single)) {
            return 3;
        }
        if (last > 0 && isGivenName(single, words.get(0))) {
            return Facts.FAMILY_NAMES_FIRST.contains(single) ? 3 : 1;
        }
        if (isPart(single, words.get(last))) {
            return words.get(last).startsWith("al-") || words.get(last).startsWith("el-") ? 3 : 2;
        }
        for (int i = 1; i < last; i++) {
            if (words.get(i).equals(single) && single.length() > 2) {
                return 2;
            }
        }
        boolean slip = last > 0
                && !Facts.isGivenName(single)
                && (Spelling.slip(single, words.get(last))
                        || Spelling.slips(single, words.get(last))
                        || isCut(single, words.get(last)));
        return slip ? 2 : 0;
    }

    /** “Water” where nobody but a Waters is named. */
    private static boolean isCut(String single, String family) {
        return single.length() >= SHORTEST_CUT && family.length() == single.length() + 1 && family.equals(single + "s");
    }

    /** Whether one calls a person of that given name so: “Bill” or “Will” a William, “Jean” a Jean-Luc. */
    private static boolean isGivenName(String single, String given) {
        boolean cut = single.length() >= SHORTEST_SHORTENING
                && given.length() > single.length()
                && given.startsWith(single)
                && (given.charAt(single.length()) == '-'
                        || single.length() >= LONG_SHORTENING
                        || Facts.isGivenName(single));
        return cut || given.equals(single) || Nicknames.isShortFor(single, given);
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
