package news.dateline.enrich.advisory;

import java.time.Instant;
import news.dateline.model.ArticleId;
import news.dateline.model.ArticleStatus;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * What a provider's item is called: enough to find it again when a notice speaks of it.
 *
 * @param id the story
 * @param version the latest seen
 * @param versionCreated when the provider made that version
 * @param serviceNumber absent when the provider sent none
 * @param slug absent when the provider sent none
 * @param headline absent when the provider sent none
 * @param restricted whether it came withheld or with an embargo: nothing of it may be said in the open
 */
public record RecentItem(
        ArticleId id,
        int version,
        Instant versionCreated,
        @Nullable String serviceNumber,
        @Nullable String slug,
        @Nullable String headline,
        boolean restricted) {

    public static RecentItem of(RawArticle article) {
        return new RecentItem(
                article.id(),
                article.version(),
                article.versionCreated(),
                article.serviceNumber(),
                article.slug(),
                article.headline(),
                article.status() == ArticleStatus.WITHHELD
                        || article.embargoedUntil() != null
                        || article.embargoStated() != null);
    }
}
