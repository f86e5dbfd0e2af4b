package news.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new version of a story changed. The value of {@code news.changes.v1}.
 *
 * @param articleId the story
 * @param version the new one
 * @param replaces the version seen before it; absent when this is the first
 * @param change what the new version is, by the provider's marks or by what changed; absent when neither says
 * @param withdrawn whether the story was killed with it
 * @param quotesAdded keys of the quotes that appeared
 * @param quotesRemoved keys of the quotes that went
 * @param entitiesAdded keys of the entities that appeared
 * @param entitiesRemoved keys of the entities that went
 * @param quotesAltered quotes of the same speaker whose words changed; counted neither as added nor as removed
 * @param namesChanged names that stand where another stood
 * @param numbersChanged numbers that stand where another stood, as written
 * @param numbersAdded numbers that appeared, as written
 * @param numbersRemoved numbers that went, as written
 * @param reread true when the provider sent nothing and we read the same version again with better parsers or models:
 *     {@code change} is absent then; absent otherwise
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
        List<String> entitiesRemoved,
        List<AlteredQuote> quotesAltered,
        List<Replacement> namesChanged,
        List<Replacement> numbersChanged,
        List<String> numbersAdded,
        List<String> numbersRemoved,
        @Nullable Boolean reread) {

    /**
     * A quote whose words were changed between two versions.
     *
     * @param keyBefore the quote's key in the earlier version
     * @param keyAfter its key in the later one
     * @param before its words in the earlier version
     * @param after its words in the later one
     */
    public record AlteredQuote(String keyBefore, String keyAfter, String before, String after) {

        /** @throws IllegalArgumentException if a component is blank */
        public AlteredQuote {
            Require.notBlank(keyBefore, "keyBefore");
            Require.notBlank(keyAfter, "keyAfter");
            Require.notBlank(before, "before");
            Require.notBlank(after, "after");
        }
    }

    /**
     * Words that took the place of others.
     *
     * @param before as the earlier version has them
     * @param after as the later one has them
     */
    public record Replacement(String before, String after) {

        /** @throws IllegalArgumentException if a component is blank */
        public Replacement {
            Require.notBlank(before, "before");
            Require.notBlank(after, "after");
        }
    }

    /** @throws IllegalArgumentException if a component is absent that must be there, or outside its range */
    public ArticleChange {
        Require.present(articleId, "articleId");
        Require.atLeast(1, version, "version");
        quotesAdded = Require.copy(quotesAdded);
        quotesRemoved = Require.copy(quotesRemoved);
        entitiesAdded = Require.copy(entitiesAdded);
        entitiesRemoved = Require.copy(entitiesRemoved);
        quotesAltered = Require.copy(quotesAltered);
        namesChanged = Require.copy(namesChanged);
        numbersChanged = Require.copy(numbersChanged);
        numbersAdded = Require.copy(numbersAdded);
        numbersRemoved = Require.copy(numbersRemoved);
    }
}
