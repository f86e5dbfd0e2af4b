package news.dateline.enrich.advisory;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headlines, slugs and numbers made comparable: lower case, words only, wire marks taken off. */
final class Wording {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SLUG_PREFIX = Pattern.compile("(?i)^\\s*(?:BC|AM|PM)-");
    /** Version and take designations behind a slug: {@code , 1st Ld-Writethru}, {@code (CORRECTED)}. */
    private static final Pattern SLUG_TAIL =
            Pattern.compile("(?i)\\s*(?:,.*|\\((?:ADVISORY|CORRECTED|REFILE|REPEAT|RPT|UPDATE|WRAPUP)\\b.*)$");

    private static final Pattern NUMBER = Pattern.compile("^\\s*([\\p{L}-]*)\\s*0*(\\d+)\\s*$");
    private static final Set<String> COMMON = Set.of(
            "the",
            "a",
            "an",
            "of",
            "in",
            "on",
            "to",
            "for",
            "at",
            "as",
            "and",
            "by",
            "with",
            "from",
            "after",
            "is",
            "story",
            "item",
            "advisory",
            "kill",
            "correction",
            "corrected",
            "withdrawn",
            "editors",
            "update",
            "hold",
            "released",
            "withhold",
            "embargo",
            "please",
            "attention",
            "der",
            "die",
            "das",
            "und",
            "im",
            "zu",
            "nach");

    private Wording() {}

    /** Words in lower case, one blank between them and one at each end, so that a whole phrase can be looked for. */
    static String phrase(String text) {
        return " "
                + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }

    /** The words that carry meaning. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(phrase(text).strip().split(" ")));
        words.removeAll(COMMON);
        words.remove("");
        return words;
    }

    /** The part of a slug that names the story; empty when there is none. */
    static String slug(@Nullable String slug) {
        if (slug == null) {
            return "";
        }
        String bare =
                SLUG_TAIL.matcher(SLUG_PREFIX.matcher(slug).replaceFirst("")).replaceFirst("");
        return phrase(bare).strip();
    }

    /** {@code dpa 157}, {@code dpa0157} and {@code dpa 0157} in running text; never {@code dpa 1570}. */
    static Pattern number(String serviceNumber) {
        var matcher = NUMBER.matcher(serviceNumber);
        return matcher.matches()
                ? Pattern.compile("(?i)(?<![\\p{L}\\p{N}])" + Pattern.quote(matcher.group(1)) + "[ -]?0*"
                        + matcher.group(2) + "(?!\\d)")
                : Pattern.compile("(?i)" + word(serviceNumber.strip()));
    }

    /** The part of {@link #number} that stands in each of its writings: {@code 157}; else the whole. */
    static String figures(String serviceNumber) {
        var matcher = NUMBER.matcher(serviceNumber);
        return matcher.matches() ? matcher.group(2) : serviceNumber.strip();
    }

    /** The letters before a number: {@code dpa}; empty when there are none. */
    static String seriesName(String serviceNumber) {
        var matcher = NUMBER.matcher(serviceNumber);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** Any number of the same series in running text: of {@code dpa}, {@code dpa 157} and every other. */
    static Pattern series(String name) {
        // "a 4-year-old" is no item of the series a0301.
        String number = name.length() == 1 ? "\\d{3,}" : "[ -]?\\d+";
        return Pattern.compile("(?i)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + number + "(?!\\d)");
    }

    /** As a word of its own. */
    static Pattern word(String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
    }

    static boolean hasNumbersMissingIn(Collection<String> words, Set<String> text) {
        return words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit) && !text.contains(word));
    }

    /** Share of {@code of}'s words that stand in {@code text}; 0 when it has fewer than {@code least}. */
    static double share(Collection<String> of, Set<String> text, int least) {
        if (of.size() < least) {
            return 0;
        }
        return (double) of.stream().filter(text::contains).count() / of.size();
    }
}
