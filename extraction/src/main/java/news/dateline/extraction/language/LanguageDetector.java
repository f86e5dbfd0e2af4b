package news.dateline.extraction.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dateline.extraction.text.WordList;

/**
 * Tells languages apart: by their script where it is their own, else by the small words every sentence holds. Made for
 * texts of a sentence or more; a name alone has no language. Thread-safe.
 */
public final class LanguageDetector {
    /** More text does not make the answer better. */
    private static final int ENOUGH_WORDS = 400;

    private static final int LONGEST_SMALL_WORD = 12;
    private static final int FEWEST_HITS = 3;
    /** Share of small words in running text, by which confidence is measured. */
    private static final double USUAL_SHARE = 0.3;

    private static final List<String> TAGS = new ArrayList<>();
    /** For each small word the languages, as numbers, that have it. */
    private static final Map<String, int[]> WORDS = new HashMap<>();

    static {
        WordList.read(LanguageDetector.class, "function-words.txt").stream()
                .sorted()
                .forEach(LanguageDetector::learn);
    }

    private LanguageDetector() {}

    private static void learn(String line) {
        int equals = line.indexOf('=');
        int number = TAGS.size();
        TAGS.add(line.substring(0, equals));
        for (String word : List.of(line.substring(equals + 1).split(",", -1))) {
            int[] known = WORDS.getOrDefault(word, new int[0]);
            if (known.length == 0 || known[known.length - 1] != number) {
                int[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = number;
                WORDS.put(word, more);
            }
        }
    }

    /** The language of a text; {@link Language#UNDETERMINED} for too little or none we know. */
    public static Language detect(String text) {
        Language byScript = Scripts.detect(text);
        return byScript == null ? byWords(text) : byScript;
    }

    private static Language byWords(String text) {
        double[] scores = new double[TAGS.size()];
        int words = 0;
        int hits = 0;
        int start = -1;
        for (int at = 0; at <= text.length() && words < ENOUGH_WORDS; at++) {
            boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
            if (letter) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                words++;
                hits += at - start <= LONGEST_SMALL_WORD ? count(text.substring(start, at), scores) : 0;
                start = -1;
            }
        }
        return judge(scores, words, hits);
    }

    /** A word that several languages have counts for each of them by its share. */
    private static int count(String word, double[] scores) {
        int[] languages = WORDS.get(word.toLowerCase(Locale.ROOT));
        if (languages == null) {
            return 0;
        }
        for (int language : languages) {
            scores[language] += 1 + 1.0 / languages.length;
        }
        return 1;
    }

    private static Language judge(double[] scores, int words, int hits) {
        int best = 0;
        double second = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                second = scores[best];
                best = i;
            } else {
                second = Math.max(second, scores[i]);
            }
        }
        if (hits < FEWEST_HITS || scores[best] - second < 1) {
            return Language.UNDETERMINED;
        }
        double share = Math.min(1, hits / (USUAL_SHARE * words));
        double lead = 1 - second / scores[best];
        return new Language(TAGS.get(best), Math.min(1, Math.sqrt(share * Math.min(1, 2 * lead))));
    }
}
