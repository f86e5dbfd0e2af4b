package news.dateline.extraction.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A phrase of page furniture, matched word by word. Case and what stands between words do not matter; a word also ends
 * where small letters meet a capital, because scrapers glue (“oldChinese”).
 */
final class FurniturePattern {

    private enum Reach {
        WHOLE,
        HEAD,
        GLUED,
        PHOTO
    }

    /** The longest run of free words. */
    private static final int MOST_FREE_WORDS = 6;

    private static final int NONE = -1;

    private static final int LONG = 4;

    private record Element(Set<String> words, boolean optional) {
        private boolean isNumber() {
            return words.contains("+");
        }

        private boolean isFree() {
            return words.contains("*");
        }
    }

    private final Reach reach;
    private final List<Element> elements = new ArrayList<>();

    private FurniturePattern(Reach reach) {
        this.reach = reach;
    }

    /** One line of the list: its kind, then its elements. */
    static FurniturePattern parse(String line) {
        String[] parts = line.strip().split("\\s+", -1);
        FurniturePattern pattern = new FurniturePattern(Reach.valueOf(parts[0].toUpperCase(Locale.ROOT)));
        for (int i = 1; i < parts.length; i++) {
            boolean optional = parts[i].length() > 1 && parts[i].endsWith("?");
            String words = optional ? parts[i].substring(0, parts[i].length() - 1) : parts[i];
            pattern.elements.add(new Element(Set.of(words.split("\\|", -1)), optional));
        }
        return pattern;
    }

    WirePartKind kind() {
        return reach == Reach.PHOTO ? WirePartKind.CAPTION : WirePartKind.FURNITURE;
    }

    /** Whether more may follow in the paragraph. */
    boolean isHead() {
        return reach == Reach.HEAD || reach == Reach.PHOTO;
    }

    boolean isGlued() {
        return reach == Reach.GLUED;
    }

    /** Whether it says enough to be told from a sentence's first words. */
    boolean isLong() {
        return elements.size() >= LONG;
    }

    boolean isOneWord() {
        return elements.size() == 1;
    }

    /** Words a match may begin with. */
    Set<String> firstWords() {
        Set<String> first = new HashSet<>();
        for (Element element : elements) {
            first.addAll(element.words());
            if (!element.optional()) {
                break;
            }
        }
        return first;
    }

    /** The number of pieces the phrase takes from the first one on; negative if it does not stand there. */
    int match(Pieces pieces) {
        return match(pieces, 0, 0);
    }

    private int match(Pieces pieces, int at, int element) {
        if (element == elements.size()) {
            return at;
        }
        Element next = elements.get(element);
        if (next.isFree()) {
            return matchFree(pieces, at, element);
        }
        if (at < pieces.count() && fits(next, pieces.word(at))) {
            int end = match(pieces, at + 1, element + 1);
            if (end >= 0) {
                return end;
            }
        }
        return next.optional() ? match(pieces, at, element + 1) : NONE;
    }

    private int matchFree(Pieces pieces, int at, int element) {
        for (int words = elements.get(element).optional() ? 0 : 1; words <= MOST_FREE_WORDS; words++) {
            if (at + words > pieces.count()) {
                break;
            }
            boolean last = element + 1 == elements.size();
            int end = last && at + words < pieces.count() ? NONE : match(pieces, at + words, element + 1);
            if (end >= 0) {
                return end;
            }
        }
        return NONE;
    }

    private static boolean fits(Element element, String word) {
        return element.isNumber()
                ? Character.isDigit(word.charAt(0))
                : element.words().contains(word);
    }
}
