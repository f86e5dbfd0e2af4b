package news.dateline.extraction.coref;

/**
 * How a name is spelled when it comes from another script or alphabet: “Kassem” and “Qassem”, “Sergei” and “Sergey”,
 * “Brückner” and “Brueckner” have one skeleton.
 */
final class Spelling {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_WITH_SLIP = 5;
    /** From here on names differ in more than one letter if they are two. */
    static final int VERY_LONG = 8;

    private static final String[][] ALIKE = {
        {"ae", "a"},
        {"oe", "o"},
        {"ue", "u"},
        {"ck", "k"},
        {"ph", "f"},
        {"kh", "h"},
        {"gh", "k"},
        {"dh", "d"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"ß", "ss"},
        {"q", "k"},
        {"w", "v"},
        {"y", "i"},
        {"j", "i"},
        {"x", "ks"},
        {"'", ""},
        {"’", ""}
    };

    private Spelling() {}

    /** Whether two folded names are the same or, if long enough, differ in their spelling only. */
    static boolean alike(String a, String b) {
        return a.equals(b)
                || (a.length() >= SHORTEST
                        && b.length() >= SHORTEST
                        && Math.abs(a.length() - b.length()) <= 2
                        && skeleton(a).equals(skeleton(b)));
    }

    /** Whether one letter too many, too few or another one, or two swapped, makes one long folded name of the other. */
    static boolean slip(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter < SHORTEST_WITH_SLIP || longer - shorter > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        boolean swapped = longer == shorter
                && longer - head - tail == 2
                && a.charAt(head) == b.charAt(head + 1)
                && a.charAt(head + 1) == b.charAt(head);
        return tail > 0 && (swapped || longer - head - tail <= 1);
    }

    /**
     * Whether two very long folded names begin alike and differ by one slip beside their spelling: “Bauchtman”,
     * “Buchtmann”.
     */
    static boolean slips(String a, String b) {
        return Math.min(a.length(), b.length()) >= VERY_LONG
                && a.charAt(0) == b.charAt(0)
                && slip(skeleton(a), skeleton(b));
    }

    /** What the spellings of a folded name have in common. */
    static String skeleton(String folded) {
        String plain = folded;
        for (String[] pair : ALIKE) {
            if (plain.contains(pair[0])) {
                plain = plain.replace(pair[0], pair[1]);
            }
        }
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) {
                skeleton.append(plain.charAt(i));
            }
        }
        boolean soft = skeleton.length() > 1 && skeleton.charAt(0) == 'i' && skeleton.charAt(1) == 'e';
        return soft ? skeleton.substring(1) : skeleton.toString();
    }
}
