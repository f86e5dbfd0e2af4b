package news.dateline.extraction.entity;

import java.util.List;

/**
 * The labels of one token: outside, or first, inner, last or only token (BILOU) of a name of one of the four classes of
 * the CoNLL-2003 task. Numbered 0 for outside, then four labels a class.
 */
final class Labels {
    static final int OUTSIDE = 0;
    static final int FIRST = 0;
    static final int INNER = 1;
    static final int LAST = 2;
    static final int ONLY = 3;

    /** The classes as CoNLL files write them, in the order of their labels. */
    static final List<String> CLASSES = List.of("PER", "ORG", "LOC", "MISC");

    static final int ORGANISATION = 1;
    static final int MISC = 3;
    static final int COUNT = 1 + 4 * CLASSES.size();
    static final int ALL = (1 << COUNT) - 1;

    private static final String[] NAMES = names();

    private Labels() {}

    static int label(int nameClass, int position) {
        return 1 + 4 * nameClass + position;
    }

    static int classOf(int label) {
        return (label - 1) >> 2;
    }

    static int positionOf(int label) {
        return (label - 1) & 3;
    }

    static boolean opens(int label) {
        return label != OUTSIDE && (positionOf(label) == FIRST || positionOf(label) == ONLY);
    }

    static boolean closes(int label) {
        return label != OUTSIDE && positionOf(label) >= LAST;
    }

    /** The label as a BIO file writes it. */
    static String name(int label) {
        return NAMES[label];
    }

    private static String[] names() {
        String[] names = new String[COUNT];
        names[OUTSIDE] = "O";
        for (int label = 1; label < COUNT; label++) {
            names[label] = (opens(label) ? "B-" : "I-") + CLASSES.get(classOf(label));
        }
        return names;
    }

    /** Whether {@code next} may stand right after {@code previous}. */
    static boolean follows(int previous, int next) {
        boolean open = previous != OUTSIDE && !closes(previous);
        if (open) {
            return next != OUTSIDE && !opens(next) && classOf(next) == classOf(previous);
        }
        return next == OUTSIDE || opens(next);
    }
}
