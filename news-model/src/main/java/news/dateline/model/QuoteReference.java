package news.dateline.model;

import java.time.Instant;

/**
 * A speaker's quote, by reference. The value of {@code news.quotes.by-speaker.v1} under the speaker's key; written when
 * a quote appears, changes or goes.
 *
 * @param speaker who said it
 * @param quoteKey key of the quote in {@code news.quotes.v1}
 * @param articleId the article it stands in
 * @param version of the article
 * @param versionCreated when the provider made this version
 * @param retracted whether the quote is gone: in a later version, or with a killed story
 */
public record QuoteReference(
        Speaker speaker, String quoteKey, ArticleId articleId, int version, Instant versionCreated, boolean retracted) {

    /** @throws IllegalArgumentException if a component is absent or outside its range */
    public QuoteReference {
        Require.present(speaker, "speaker");
        Require.notBlank(quoteKey, "quoteKey");
        Require.present(articleId, "articleId");
        Require.atLeast(1, version, "version");
        Require.present(versionCreated, "versionCreated");
    }
}
