package news.dateline.console.held;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.model.ArticleStatus;
import news.dateline.model.Claim;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.InvalidJsonException;
import news.dateline.model.Json;
import news.dateline.model.Lifecycle;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * An article that is off the open topics for now. What says which story it is ({@code id}, {@code version},
 * {@code headline}) is for those who may operate: an agency's guid often carries the slug.
 *
 * @param provider whose article it is
 * @param why what holds it
 * @param until when it opens by itself (UTC); absent when it does not
 * @param since when it was put there
 * @param id the story; absent for those who may not know
 * @param version of it; absent for those who may not know, and when the article is not on the topic itself
 * @param headline absent for those who may not know, and when there is none
 */
public record HeldArticle(
        String provider,
        Why why,
        @Nullable Instant until,
        Instant since,
        @Nullable String id,
        @Nullable Integer version,
        @Nullable String headline) {
    private static final Json<EnrichedArticle> ENRICHED = Json.of(EnrichedArticle.class);

    /** What holds an article. */
    public enum Why {
        /** Its hour has not come. */
        EMBARGO,
        /** The embargo's words could not be read, so it opens only by a new version or a notice. */
        UNREADABLE_EMBARGO,
        /** The provider says that it is not to be used for now. */
        WITHHELD,
        /** Too large for a record: why is in the file that the record refers to. */
        NOT_SHOWN
    }

    /** @return empty when the record says that the story is not held, or not any more */
    static Optional<HeldArticle> of(StoredRecord record) throws InvalidJsonException {
        if (record.value() == null) {
            return Optional.empty();
        }
        if (record.header(Claim.HEADER).isPresent()) {
            return Optional.of(unread(record));
        }
        EnrichedArticle enriched = ENRICHED.read(record.value().get());
        return enriched.lifecycle().state() == Lifecycle.State.HELD
                ? Optional.of(of(enriched.article(), record.timestamp()))
                : Optional.empty();
    }

    private static HeldArticle unread(StoredRecord record) {
        String id = record.keyText();
        String provider = id.substring(0, Math.max(0, id.indexOf(':')));
        return new HeldArticle(provider, Why.NOT_SHOWN, null, record.timestamp(), id, null, null);
    }

    private static HeldArticle of(RawArticle article, Instant since) {
        OffsetDateTime until = article.embargoedUntil();
        return new HeldArticle(
                article.id().provider(),
                why(article),
                until == null || article.status() == ArticleStatus.WITHHELD ? null : until.toInstant(),
                since,
                article.id().toString(),
                article.version(),
                article.headline());
    }

    private static Why why(RawArticle article) {
        if (article.status() == ArticleStatus.WITHHELD) {
            return Why.WITHHELD;
        }
        if (article.embargoedUntil() != null) {
            return Why.EMBARGO;
        }
        return article.embargoStated() == null ? Why.WITHHELD : Why.UNREADABLE_EMBARGO;
    }

    /** The same without what says which story it is. */
    public HeldArticle veiled() {
        return new HeldArticle(provider, why, until, since, null, null, null);
    }
}
