package news.dateline.enrich.duplicate;

import java.time.Instant;
import java.util.List;
import news.dateline.model.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * As much of an article as it takes to know its text again, and to tell who had it first.
 *
 * @param id the article
 * @param version of the article
 * @param versionCreated when the provider made this version (UTC)
 * @param receivedAt when it arrived (UTC)
 * @param credit the agency it names as its source, in lower case; absent when it names none
 * @param whole MinHash signature of the text, base64
 * @param lead MinHash signature of its first words, base64
 * @param sentences hashes of its first sentences, base 36: desks leave most as they are
 * @param size number of different four-word sequences in the text
 * @param facts hashes of its names and numbers, ascending; of many the smallest
 */
public record Fingerprint(
        ArticleId id,
        int version,
        Instant versionCreated,
        Instant receivedAt,
        @Nullable String credit,
        String whole,
        String lead,
        List<String> sentences,
        int size,
        List<Integer> facts) {
    /** Most facts kept. */
    static final int MOST_FACTS = 40;

    /** Copies its lists. */
    public Fingerprint {
        sentences = List.copyOf(sentences);
        facts = List.copyOf(facts);
    }
}
