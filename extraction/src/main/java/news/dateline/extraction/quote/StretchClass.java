package news.dateline.extraction.quote;

import java.util.Locale;
import news.dateline.extraction.segment.Segmented;

/**
 * Tells whether words in marks are an utterance of their own or a phrase in the reporter's clause, by where they stand
 * and how they begin and end; whether the utterance was really said is decided later, by who is found to say it.
 */
final class StretchClass {
    private static final int TITLE_WORDS = 10;
    private static final int LONG = 9;
    private static final int NAME_WORDS = 6;
    /** Fewer words in single marks are a term. */
    private static final int SINGLE_WORDS = 4;
    /** Letters of the shortest words that titles write with a capital. */
    private static final int LONGER = 4;

    /** Tokens that may stand between the two parts of a quotation. */
    private static final int INTERRUPTION = 30;

    private StretchClass() {}

    /**
     * Where a stretch stands.
     *
     * @param document the text
     * @param first its first token, the opening mark
     * @param next the token after its last
     * @param opens whether it begins the sentence
     * @param cues words that report
     */
    record Place(Segmented document, int first, int next, boolean opens, CueLexicon cues) {
        String before() {
            return first == 0 ? "" : document.word(first - 1);
        }

        String after() {
            return next >= document.tokenCount() ? "" : document.word(next);
        }
    }

    static boolean isUtterance(MarkedStretch stretch, Place place) {
        String inner = stretch.inner().in(place.document().text()).strip();
        int words = words(inner);
        if (words == 0) {
            return false;
        }
        boolean sentence = place.opens() && beginsLikeSentence(inner) && endsSentence(inner);
        if (stretch.single() && words < SINGLE_WORDS && !place.before().equals(":") && !sentence) {
            return false;
        }
        boolean breaks = holdsSentenceEnd(inner);
        if (!breaks && isAddressed(place) && isName(inner)) {
            return false;
        }
        if (place.opens()) {
            return breaks
                    || (standsAlone(inner, place) && !(isTitle(inner) && words <= TITLE_WORDS && !endsClause(inner)));
        }
        if (isIntroduced(place)) {
            return breaks
                    || ((words > 1 || endsSentence(inner)) && (reportsBeforeComma(place) || resumes(place)))
                    || (beginsLikeSentence(inner) && words > 2 && !isTitle(inner))
                    || words >= LONG
                    || (beginsLikeSentence(inner) && endsClause(inner) && reports(place));
        }
        return breaks && beginsLikeSentence(inner) && !isTitle(inner);
    }

    /** “told “Coast Tonight” that …”: a verb that takes whom one speaks to right before. */
    private static boolean isAddressed(Place place) {
        return Words.isTelling(Stems.of(place.before().toLowerCase(Locale.ROOT)));
    }

    /** “Fox and Friends,”: two words to five, written as a name is, and no sentence. */
    private static boolean isName(String inner) {
        String[] words = inner.split("[\\s,]+", -1);
        int last = words[words.length - 1].isEmpty() ? words.length - 2 : words.length - 1;
        return last > 0 && last < NAME_WORDS && !endsSentence(inner) && TitleCase.isName(words, 0, last);
    }

    private static boolean standsAlone(String inner, Place place) {
        String after = place.after();
        return endsClause(inner)
                || after.equals(",")
                || after.equals(".")
                || after.startsWith("-")
                || after.equals("–")
                || after.equals("—")
                || place.next() >= place.document().tokenCount()
                || reportsSoon(place);
    }

    private static boolean reportsSoon(Place place) {
        int end = Math.min(place.document().tokenCount(), place.next() + 3);
        for (int i = place.next(); i < end; i++) {
            if (place.cues().reportsDirectly(place.document().word(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIntroduced(Place place) {
        String before = place.before();
        return before.equals(",")
                || before.equals(":")
                || before.startsWith("-")
                || before.equals("—")
                || before.equals("–")
                || before.equals(";")
                || reports(place);
    }

    /** “…, she said, ‘and they are right.’”: what follows a report and its comma is said, however it begins. */
    private static boolean reportsBeforeComma(Place place) {
        return place.before().equals(",")
                && place.first() > 1
                && place.cues()
                        .reportsDirectly(
                                place.document().word(place.first() - 2).toLowerCase(Locale.ROOT));
    }

    /** “…,” she told the court on Monday, “and they are right.”: the rest of a quotation that a report interrupts. */
    private static boolean resumes(Place place) {
        boolean reports = false;
        for (int i = place.first() - 2; i > 0 && i > place.first() - INTERRUPTION; i--) {
            String word = place.document().word(i);
            if (word.equals("”") || word.equals("\"") || word.equals("''")) {
                return reports && place.document().word(i - 1).equals(",");
            }
            if (word.equals(".")) {
                return false;
            }
            reports |= place.cues().reportsDirectly(word.toLowerCase(Locale.ROOT));
        }
        return false;
    }

    private static boolean reports(Place place) {
        return place.cues().reportsDirectly(place.before().toLowerCase(Locale.ROOT))
                || place.before().equals(":");
    }

    private static boolean endsClause(String inner) {
        char last = inner.charAt(inner.length() - 1);
        return ",.?!…—–-".indexOf(last) >= 0 || last == '\'' || last == '’';
    }

    private static boolean endsSentence(String inner) {
        return ".?!".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    private static boolean beginsLikeSentence(String inner) {
        char first = inner.charAt(0);
        if (first == '.' || first == '…' || first == '[' || first == '@' || first == '#') {
            return true;
        }
        for (int i = 0; i < inner.length(); i++) {
            if (Character.isLetterOrDigit(inner.charAt(i))) {
                return !Character.isLowerCase(inner.charAt(i));
            }
        }
        return false;
    }

    private static boolean holdsSentenceEnd(String inner) {
        for (int i = 1; i + 2 < inner.length(); i++) {
            char c = inner.charAt(i);
            if ((c == '.' || c == '?' || c == '!')
                    && Character.isWhitespace(inner.charAt(i + 1))
                    && Character.isUpperCase(inner.charAt(i + 2))
                    && Character.isLowerCase(inner.charAt(i - 1))) {
                return wordBefore(inner, i) > 3;
            }
        }
        return false;
    }

    private static int wordBefore(String inner, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(inner.charAt(start - 1))) {
            start--;
        }
        return at - start;
    }

    /**
     * Most longer words carry a capital, two at least: “The Art of the Deal”. Laxer than {@link TitleCase#isName}, for
     * a title may end in a small word; and of fewer words than a headline, whose verb would have a capital, too.
     */
    static boolean isTitle(String inner) {
        int longer = 0;
        int capital = 0;
        for (String word : inner.split("[\\s-]+", -1)) {
            if (word.length() >= LONGER) {
                longer++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return longer > 0 && capital >= 2 && capital * 4 >= longer * 3 && words(inner) <= TITLE_WORDS;
    }

    static int words(String text) {
        int words = 0;
        boolean in = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !in ? 1 : 0;
            in = letter || (in && (text.charAt(i) == '\'' || text.charAt(i) == '’' || text.charAt(i) == '-'));
        }
        return words;
    }
}
