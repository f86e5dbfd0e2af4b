package news.dateline.extraction.quote;

import java.util.Locale;
import java.util.Set;
import news.dateline.extraction.text.Letters;

/**
 * Words with capitals because a title has them. Headlines, “Mayor Calls Bridge ‘a Disgrace’ as Talks Fail”, in which a
 * tagger takes every word for a name: reporting words and short ones are given to it in lower case. Names of shows,
 * books and articles, “The Long River”.
 */
final class TitleCase {
    private static final int LEAST_WORDS = 4;
    /** Letters of the longest words that titles write small. */
    private static final int SHORT = 3;
    /** Longer words that are written small in titles, too. */
    private static final Set<String> LINKS = Set.of("with", "from", "into", "over", "than");

    private TitleCase() {}

    /** The words as they would stand in running text; the same array if they do not stand in title case. */
    static String[] undone(String[] words, CueLexicon lexicon) {
        if (!isHeadline(words)) {
            return words;
        }
        String[] plain = words.clone();
        for (int i = 1; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            boolean capital = Letters.isCapital(words[i]) && !words[i].equals(words[i].toUpperCase(Locale.ROOT));
            boolean article = words[i].equals("A");
            if (article || (capital && (lower.length() <= SHORT || lexicon.mayReport(lower)))) {
                plain[i] = lower;
            }
        }
        return plain;
    }

    /**
     * Whether nearly all longer words of a headline, and enough of them, carry a capital: it tells no name from others.
     */
    static boolean isHeadline(String[] words) {
        int longer = 0;
        int capital = 0;
        for (String word : words) {
            if (word.length() > SHORT && Character.isLetter(word.charAt(0))) {
                longer++;
                capital += Letters.isCapital(word) ? 1 : 0;
            }
        }
        return longer >= LEAST_WORDS && capital * 5 >= longer * 4;
    }

    /**
     * “Fox and Friends”, “The Long River”: whether small letters begin only short words between the first and the last.
     *
     * @param first of the words
     * @param last of the words; may be empty, as all others
     */
    static boolean isName(String[] words, int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean outer = i == first || i == last;
            boolean small = !words[i].isEmpty() && Letters.isSmall(words[i]);
            boolean link = words[i].length() <= SHORT || LINKS.contains(words[i]);
            if (small && (outer || !link)) {
                return false;
            }
        }
        return true;
    }
}
