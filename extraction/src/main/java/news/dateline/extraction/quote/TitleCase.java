package news.dateline.extraction.quote;

import java.util.Locale;

/**
 * Headlines in title case, “Mayor Calls Bridge ‘a Disgrace’ as Talks Fail”, in which a tagger takes every word for a
 * name: reporting words and short ones are given to it in lower case.
 */
final class TitleCase {
    private static final int LEAST_WORDS = 4;
    private static final int SHORT = 3;

    private TitleCase() {}

    /** The words as they would stand in running text; the same array if they do not stand in title case. */
    static String[] undone(String[] words, CueLexicon lexicon) {
        if (!isTitle(words)) {
            return words;
        }
        String[] plain = words.clone();
        for (int i = 1; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            boolean capital = isCapital(words[i]) && !words[i].equals(words[i].toUpperCase(Locale.ROOT));
            boolean article = words[i].equals("A");
            if (article || (capital && (lower.length() <= SHORT || lexicon.mayReport(lower)))) {
                plain[i] = lower;
            }
        }
        return plain;
    }

    /** Whether nearly all longer words, and enough of them, carry a capital. */
    static boolean isTitle(String[] words) {
        int longer = 0;
        int capital = 0;
        for (String word : words) {
            if (word.length() > SHORT && Character.isLetter(word.charAt(0))) {
                longer++;
                capital += isCapital(word) ? 1 : 0;
            }
        }
        return longer >= LEAST_WORDS && capital * 5 >= longer * 4;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
