package news.dateline.extraction.entity;

import java.util.List;

/**
 * From BIO tags (PER, ORG, LOC, MISC) to the set of labels each word may have while the tagger learns, one bit a label.
 * A set of several labels stands for an annotation that does not say which.
 */
public final class AllowedLabels {
    /** How many labels there are: a set is a number of as many bits. */
    public static final int LABELS = Labels.COUNT;

    private static final int PLACE = 2;

    private AllowedLabels() {}

    /** Exactly the labels of the tags. */
    public static int[] of(List<String> tags) {
        int[] labels = labels(tags);
        for (int i = 0; i < labels.length; i++) {
            labels[i] = 1 << labels[i];
        }
        return labels;
    }

    /** The labels of the tags, where a word outside may also be MISC: for corpora that do not mark that class. */
    public static int[] withoutMisc(List<String> tags) {
        int[] allowed = of(tags);
        for (int i = 0; i < allowed.length; i++) {
            if (allowed[i] == 1 << Labels.OUTSIDE) {
                allowed[i] |= 0b1111 << Labels.label(Labels.MISC, Labels.FIRST);
            }
        }
        return allowed;
    }

    /** The labels of the tags; a word outside is MISC where another annotation, which marks that class, says so. */
    public static int[] withMisc(List<String> tags, List<String> marked) {
        int[] allowed = of(tags);
        int[] other = labels(marked);
        for (int i = 0; i < allowed.length; i++) {
            if (allowed[i] == 1 << Labels.OUTSIDE && other[i] > 0 && Labels.classOf(other[i]) == Labels.MISC) {
                allowed[i] = 1 << other[i];
            }
        }
        return allowed;
    }

    /** Both the one and the other. */
    public static int[] either(int[] one, int[] other) {
        int[] both = one.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= other[i];
        }
        return both;
    }

    /**
     * Annotation by hand completed by a program's: where the hand marks a place and the program a nationality of the
     * same extent, the program is right; where only the program sees a name, both may be; else the hand is right.
     */
    public static int[] completed(List<String> hand, List<String> program) {
        int[] gold = labels(hand);
        int[] silver = labels(program);
        int[] allowed = of(hand);
        for (int i = 0; i < allowed.length; i++) {
            if (gold[i] == Labels.OUTSIDE) {
                allowed[i] |= 1 << silver[i];
            } else if (nationality(gold[i], silver[i]) && sameExtent(gold, silver, i)) {
                allowed[i] = 1 << silver[i];
            }
        }
        return allowed;
    }

    private static boolean nationality(int gold, int silver) {
        return Labels.classOf(gold) == PLACE && silver != Labels.OUTSIDE && Labels.classOf(silver) == Labels.MISC;
    }

    private static boolean sameExtent(int[] gold, int[] silver, int at) {
        int first = at;
        while (!Labels.opens(gold[first])) {
            first--;
        }
        for (int i = first; Labels.positionOf(gold[i]) == Labels.positionOf(silver[i]) && silver[i] != 0; i++) {
            if (Labels.closes(gold[i])) {
                return true;
            }
        }
        return false;
    }

    private static int[] labels(List<String> tags) {
        int[] labels = new int[tags.size()];
        int end;
        for (int first = 0; first < labels.length; first = end) {
            end = first + 1;
            if (!tags.get(first).equals("O")) {
                String name = tags.get(first).substring(2);
                while (end < labels.length && tags.get(end).equals("I-" + name)) {
                    end++;
                }
                fill(labels, first, end, Labels.CLASSES.indexOf(name));
            }
        }
        return labels;
    }

    private static void fill(int[] labels, int first, int end, int nameClass) {
        if (nameClass < 0) {
            throw new IllegalArgumentException("a class of names must be one of " + Labels.CLASSES);
        }
        for (int i = first; i < end; i++) {
            int position = i == first ? Labels.FIRST : i == end - 1 ? Labels.LAST : Labels.INNER;
            labels[i] = Labels.label(nameClass, end == first + 1 ? Labels.ONLY : position);
        }
    }
}
