package news.dateline.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One quote of one article, at the article's latest version. The value of {@code news.quotes.v1} under
 * {@link DownstreamKey#quote}; gone with a tombstone.
 *
 * @param articleId the article it stands in
 * @param version of the article
 * @param versionCreated when the provider made this version
 * @param headline of the article; absent when it has none
 * @param language of the article's text
 * @param quote offsets are into the article's canonical text
 * @param speakers who said it; empty when unknown or no entity
 * @param speakerText the words that name the speaker here; absent when none do
 */
public record QuoteRecord(
        ArticleId articleId,
        int version,
        Instant versionCreated,
        @Nullable String headline,
        String language,
        Quote quote,
        List<Speaker> speakers,
        @Nullable String speakerText) {

    /** @throws IllegalArgumentException if a component is absent that must be there, or outside its range */
    public QuoteRecord {
        Require.present(articleId, "articleId");
        Require.atLeast(1, version, "version");
        Require.present(versionCreated, "versionCreated");
        Require.blankless(headline, "headline");
        Require.notBlank(language, "language");
        Require.present(quote, "quote");
        speakers = Require.copy(speakers);
        Require.blankless(speakerText, "speakerText");
    }
}
