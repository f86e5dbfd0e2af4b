package news.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new version of a story changed. The value of {@code news.changes.v1}.
 *
 * @param articleId the story
 * @param version the new one
 * @param replaces the version seen before it; absent when this is the first
 * @param change what the provider says the new version is; absent when nothing says
 * @param withdrawn whether the story was killed with it
 * @param quotesAdded keys of the quotes that appeared
 * @param quotesRemoved keys of the quotes that went
 * @param entitiesAdded keys of the entities that appeared
 * @param entitiesRemoved keys of the entities that went
 */
public record ArticleChange(
        ArticleId articleId,
        int version,
        @Nullable Integer replaces,
        @Nullable VersionChange change,
        boolean withdrawn,
        List<String> quotesAdded,
        List<String> quotesRemoved,
        List<String> entitiesAdded,
        List<String> entitiesRemoved) {

    /** @throws IllegalArgumentException if a component is absent that must be there, or outside its range */
    public ArticleChange {
        Require.present(articleId, "articleId");
        Require.atLeast(1, version, "version");
        quotesAdded = Require.copy(quotesAdded);
        quotesRemoved = Require.copy(quotesRemoved);
        entitiesAdded = Require.copy(entitiesAdded);
        entitiesRemoved = Require.copy(entitiesRemoved);
    }
}
