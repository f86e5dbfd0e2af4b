package news.dateline.extraction.attribution;

import news.dateline.extraction.quote.QuoteCandidate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's having spoken.
 *
 * @param quote what
 * @param speaker who, as decided
 * @param noun the main word of the words that name the speaker, as it stands; absent where nothing of the quote's own
 *     does
 */
record Turn(
        QuoteCandidate quote, Candidate speaker, @Nullable String noun) {
    /** Whether the words name somebody whom the article nowhere names: “a party official”. */
    boolean isUnnamed() {
        return speaker.keys().isEmpty() && speaker.name() != null;
    }
}
