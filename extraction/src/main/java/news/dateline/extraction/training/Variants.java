package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The same sentence as other tokenisers and other desks would have set it. */
final class Variants {
    private static final Pattern INITIALS = Pattern.compile("([A-Z]\\.)+");

    private static final Set<String> SMALL = Set.of(
            "a an and as at but by for from if in nor of off on onto or per so the to up via vs with yet".split(" "));

    private Variants() {}

    /** Every word in capitals. */
    static TaggedSentence capitals(TaggedSentence sentence) {
        return spelt(sentence, word -> word.toUpperCase(Locale.ROOT));
    }

    /** As a headline in title case: all but articles, conjunctions and prepositions with a capital. */
    static TaggedSentence title(TaggedSentence sentence) {
        return spelt(sentence, word -> SMALL.contains(word) ? word : capital(word));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static TaggedSentence spelt(TaggedSentence sentence, UnaryOperator<String> spelling) {
        return new TaggedSentence(sentence.words().stream().map(spelling).toList(), sentence.tags());
    }

    /** Words cut at their hyphens, which become words of their own. */
    static TaggedSentence cutAtHyphens(TaggedSentence sentence) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            String word = sentence.words().get(i);
            String tag = sentence.tags().get(i);
            if (divisible(word, tag)) {
                int hyphen = word.indexOf('-');
                words.addAll(List.of(word.substring(0, hyphen), "-", word.substring(hyphen + 1)));
                tags.addAll(List.of(tag, inner(tag), inner(tag)));
            } else {
                words.add(word);
                tags.add(tag);
            }
        }
        return new TaggedSentence(words, tags);
    }

    /**
     * The sentence cut at the points of abbreviations in single letters, each point the end of a sentence, as plain
     * sentence splitters have it: “… the U .”, “S .”, “said …”.
     */
    static List<TaggedSentence> cutAtPoints(TaggedSentence sentence) {
        List<TaggedSentence> pieces = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            String word = sentence.words().get(i);
            String tag = sentence.tags().get(i);
            if (!INITIALS.matcher(word).matches()) {
                words.add(word);
                tags.add(words.size() == 1 ? first(tag) : tag);
                continue;
            }
            for (int letter = 0; letter < word.length(); letter += 2) {
                words.addAll(List.of(word.substring(letter, letter + 1), "."));
                tags.addAll(List.of(letter == 0 && words.size() > 2 ? tag : first(tag), inner(tag)));
                pieces.add(new TaggedSentence(words, tags));
                words.clear();
                tags.clear();
            }
        }
        if (!words.isEmpty()) {
            pieces.add(new TaggedSentence(words, tags));
        }
        return pieces;
    }

    private static String first(String tag) {
        return tag.equals("O") ? tag : "B" + tag.substring(1);
    }

    private static String inner(String tag) {
        return tag.equals("O") ? tag : "I" + tag.substring(1);
    }

    /** Whether the parts keep the label of the whole: “Jong-un” does, “U.S.-led” and “Moscow-based” do not. */
    private static boolean divisible(String word, String tag) {
        int hyphen = word.indexOf('-');
        if (hyphen < 1 || hyphen == word.length() - 1) {
            return false;
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean both = Character.isUpperCase(word.charAt(hyphen + 1)) || Character.isDigit(word.charAt(hyphen + 1));
        return tag.equals("O") ? !capital : both || tag.endsWith("PER");
    }
}
