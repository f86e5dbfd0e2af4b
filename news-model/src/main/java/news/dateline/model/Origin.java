package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an article's text comes from, among those seen. The value of {@code news.origins.v1}, so that nobody counts one
 * agency's story ten times.
 *
 * @param articleId the article
 * @param version of the article
 * @param cluster what the articles with this text have in common: the id of the one that had it first
 * @param status what the article is in its cluster
 * @param first who had it first, among those seen
 * @param evidence what says so: a credit, a dateline, a time
 * @param creditedTo the agency the article names as its source, in lower case; absent when it names none
 * @param similarity to the first, 0 to 1: estimated share of the shorter text's four-word sequences that both have
 * @param copies articles seen with this text besides this one
 * @param independentOrigins sources that this article and those copies name; those that name none count as one with the
 *     first
 */
public record Origin(
        ArticleId articleId,
        int version,
        String cluster,
        Status status,
        ArticleId first,
        List<String> evidence,
        @Nullable String creditedTo,
        double similarity,
        int copies,
        int independentOrigins) {

    /** What an article is among those with the same text. */
    public enum Status {
        /** The first one seen, or the only one. */
        @JsonProperty("original")
        ORIGINAL,
        /** The first one's text, whole or nearly so. */
        @JsonProperty("copy")
        COPY,
        /** Part of the first one's text, as when it is cut from the bottom. */
        @JsonProperty("excerpt")
        EXCERPT,
        /** The same provider's text under another guid. */
        @JsonProperty("reissue")
        REISSUE
    }

    /** @throws IllegalArgumentException if a component is absent that must be there, or outside its range */
    public Origin {
        Require.present(articleId, "articleId");
        Require.atLeast(1, version, "version");
        Require.notBlank(cluster, "cluster");
        Require.present(status, "status");
        Require.present(first, "first");
        evidence = Require.copy(evidence);
        Require.blankless(creditedTo, "creditedTo");
        Require.fraction(similarity, "similarity");
        Require.atLeast(0, copies, "copies");
        Require.atLeast(1, independentOrigins, "independentOrigins");
    }
}
