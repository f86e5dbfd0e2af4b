package news.dateline.enrich.duplicate;

import java.time.Instant;
import news.dateline.model.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Another article with the same text, as much of it as an origin depends on.
 *
 * @param id the other
 * @param version of the other that was compared
 * @param versionCreated when its provider made its version (UTC)
 * @param receivedAt when it arrived (UTC)
 * @param credit the agency it names; absent when it names none
 * @param size number of different sequences in its text
 * @param similarity how much of the shorter text both have, 0 to 1
 */
public record Relative(
        ArticleId id,
        int version,
        Instant versionCreated,
        Instant receivedAt,
        @Nullable String credit,
        int size,
        double similarity) {

    public static Relative of(Fingerprint other, double similarity) {
        return new Relative(
                other.id(),
                other.version(),
                other.versionCreated(),
                other.receivedAt(),
                other.credit(),
                other.size(),
                similarity);
    }
}
