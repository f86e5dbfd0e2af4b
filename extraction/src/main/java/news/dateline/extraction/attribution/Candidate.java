package news.dateline.extraction.attribution;

import java.util.List;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may have said it.
 *
 * @param mention the words that name them
 * @param keys keys of the entities meant; empty when the words name none of the article's
 * @param name how to name them; absent where only a pronoun does
 * @param confidence estimate in [0, 1] that they said it
 * @param reason the rule that proposes them, in lower-case words
 */
public record Candidate(
        Span mention, List<String> keys, @Nullable String name, double confidence, String reason) {

    /** @throws IllegalArgumentException if the confidence lies outside [0, 1] */
    public Candidate {
        keys = List.copyOf(keys);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies in [0, 1]: " + confidence);
        }
    }
}
