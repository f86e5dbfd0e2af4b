package news.dateline.extraction;

import java.util.Set;
import news.dateline.extraction.text.BodyKind;
import news.dateline.extraction.text.Canonicalizer;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A headline parted from what the agency puts before it.
 *
 * @param prefix “UPDATE 1-”; absent when there is none
 * @param words the rest, on one line
 */
record Headline(@Nullable String prefix, String words) {
    private static final Set<String> PREFIXES = WordList.of("""
            UPDATE WRAPUP CORRECTED CORRECTION REFILE RPT REPEAT BRIEF EXCLUSIVE FACTBOX ANALYSIS ADVISORY TIMELINE
            INTERVIEW FEATURE PREVIEW POLL TEXT INSTANT GRAPHIC EXPLAINER INSIGHT SPECIAL BREAKINGVIEWS FOCUS
            URGENT ALERT BULLETIN FLASH LEAD ROUNDUP KILL WITHDRAWN""");
    private static final int LONGEST_PREFIX = 40;

    /** The parts of a received headline. */
    static Headline of(String received) {
        String words =
                Canonicalizer.canonicalize(received, BodyKind.HTML).text().replaceAll("\\s+", " ");
        int dash = words.indexOf('-');
        int colon = words.indexOf(':');
        int end = dash > 0 && (colon < 0 || dash < colon) ? dash : colon;
        if (end <= 0 || end > LONGEST_PREFIX || !isPrefix(words.substring(0, end))) {
            return new Headline(null, words);
        }
        return new Headline(
                words.substring(0, end + 1), words.substring(end + 1).strip());
    }

    /** A known word in capitals, then at most capitals and a number: “UPDATE 1”, “CORRECTED (OFFICIAL)”. */
    private static boolean isPrefix(String words) {
        int end = words.indexOf(' ');
        boolean known = PREFIXES.contains(end < 0 ? words.strip() : words.substring(0, end));
        return known && words.chars().noneMatch(Character::isLowerCase);
    }
}
