package news.dateline.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entity of one article, at the article's latest version. The value of {@code news.entities.v1} under
 * {@link DownstreamKey#entity}; gone with a tombstone.
 *
 * @param articleId the article that names it
 * @param version of the article
 * @param versionCreated when the provider made this version
 * @param headline of the article; absent when it has none
 * @param language of the article's text
 * @param entity offsets are into the article's canonical text
 */
public record EntityRecord(
        ArticleId articleId,
        int version,
        Instant versionCreated,
        @Nullable String headline,
        String language,
        Entity entity) {

    /** @throws IllegalArgumentException if a component is absent that must be there, or outside its range */
    public EntityRecord {
        Require.present(articleId, "articleId");
        Require.atLeast(1, version, "version");
        Require.present(versionCreated, "versionCreated");
        Require.blankless(headline, "headline");
        Require.notBlank(language, "language");
        Require.present(entity, "entity");
    }
}
