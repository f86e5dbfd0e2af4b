package news.dateline.enrich.lifecycle;

import java.time.Instant;
import java.time.OffsetDateTime;
import news.dateline.model.ArticleStatus;
import news.dateline.model.RawArticle;

/**
 * Until when a version must stay restricted.
 *
 * @param until the instant from which it may be open; {@link Instant#MIN} when it always was, {@link Instant#MAX} when
 *     only another version, an advisory or a person can open it
 */
public record Embargo(Instant until) {
    /** May be open. */
    public static final Embargo NONE = new Embargo(Instant.MIN);

    /** Withheld, or under an embargo whose date cannot be read: stays held. */
    public static final Embargo UNTIL_TOLD = new Embargo(Instant.MAX);

    /** What the provider says of this version. */
    public static Embargo of(RawArticle article) {
        if (article.status() == ArticleStatus.WITHHELD) {
            return UNTIL_TOLD;
        }
        OffsetDateTime until = article.embargoedUntil();
        if (until != null) {
            return new Embargo(until.toInstant());
        }
        return article.embargoStated() == null ? NONE : UNTIL_TOLD;
    }

    /** Whether it holds at this instant; at the very instant it names, it does not. */
    public boolean holdsAt(Instant now) {
        return until.isAfter(now);
    }
}
