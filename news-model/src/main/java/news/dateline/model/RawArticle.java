package news.dateline.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of one story, exactly as the provider sent it: markup kept, nothing inferred. The value of
 * {@code news.raw.v1}.
 *
 * @param id provider and guid; the Kafka key, so all versions of a story share a partition
 * @param version the provider's counter, from 1; a higher one replaces a lower one
 * @param versionCreated when the provider made this version; the time of arrival when the provider does not say
 * @param status what the provider allows with it
 * @param embargoedUntil the instant before which nobody may publish, in the provider's zone; absent when there is no
 *     embargo or its date cannot be read
 * @param embargoStated the embargo in the provider's words; present without {@code embargoedUntil} it could not be read
 *     and the story stays held
 * @param urgency IPTC urgency, 1 (most urgent) to 9; absent when the provider sent none
 * @param headline absent when the provider sent none; never blank
 * @param byline who wrote it, as printed
 * @param dateline place and date line, as sent in a field of its own
 * @param slug the desk's keyword for the story
 * @param serviceNumber the number of this transmission in the provider's service ({@code dpa 157})
 * @param editorialNote a note to editors, not for publication
 * @param body the text as received
 * @param language BCP 47 tag as declared; absent when the provider did not declare one
 * @param subjects in the provider's order
 * @param places in the provider's order
 * @param credit whom to credit
 * @param copyright the copyright notice
 * @param usageTerms the terms of use, in words
 * @param links in the provider's order
 * @param provenance how it reached us
 * @param ext what else the wire format carried, by the format's own names
 */
public record RawArticle(
        ArticleId id,
        int version,
        Instant versionCreated,
        ArticleStatus status,
        @Nullable OffsetDateTime embargoedUntil,
        @Nullable String embargoStated,
        @Nullable Integer urgency,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String slug,
        @Nullable String serviceNumber,
        @Nullable String editorialNote,
        Body body,
        @Nullable String language,
        List<Subject> subjects,
        List<Place> places,
        @Nullable String credit,
        @Nullable String copyright,
        @Nullable String usageTerms,
        List<Link> links,
        Provenance provenance,
        Map<String, String> ext) {

    private static final int LEAST_URGENT = 9;

    /** @throws IllegalArgumentException if a component is absent that must be there, or outside its range */
    public RawArticle {
        Require.present(id, "id");
        Require.atLeast(1, version, "version");
        Require.present(versionCreated, "versionCreated");
        Require.present(status, "status");
        if (urgency != null && (urgency < 1 || urgency > LEAST_URGENT)) {
            throw new IllegalArgumentException("urgency must lie in 1 to 9: " + urgency);
        }
        Require.blankless(embargoStated, "embargoStated");
        Require.blankless(headline, "headline");
        Require.blankless(byline, "byline");
        Require.blankless(dateline, "dateline");
        Require.blankless(slug, "slug");
        Require.blankless(serviceNumber, "serviceNumber");
        Require.blankless(editorialNote, "editorialNote");
        Require.present(body, "body");
        Require.blankless(language, "language");
        subjects = Require.copy(subjects);
        places = Require.copy(places);
        Require.blankless(credit, "credit");
        Require.blankless(copyright, "copyright");
        Require.blankless(usageTerms, "usageTerms");
        links = Require.copy(links);
        Require.present(provenance, "provenance");
        ext = Require.copy(ext);
    }

    /** A draft of this article with every component set to this one's. */
    public RawArticleDraft draft() {
        return new RawArticleDraft(this);
    }
}
