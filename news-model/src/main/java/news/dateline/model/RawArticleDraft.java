package news.dateline.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RawArticle} in the making, for wire parsers that meet its parts one by one. Each part is set by its name; a
 * blank string counts as absent, because wires send empty elements for what they do not say. Not thread-safe.
 */
public final class RawArticleDraft {
    private ArticleId id;
    private int version = 1;
    private Instant versionCreated;
    private ArticleStatus status = ArticleStatus.USABLE;
    private @Nullable OffsetDateTime embargoedUntil;
    private @Nullable String embargoStated;
    private @Nullable Integer urgency;
    private @Nullable String headline;
    private @Nullable String byline;
    private @Nullable String dateline;
    private @Nullable String slug;
    private @Nullable String serviceNumber;
    private @Nullable String editorialNote;
    private Body body = new Body(Body.Kind.PLAIN, "");
    private @Nullable String language;
    private List<Subject> subjects = List.of();
    private List<Place> places = List.of();
    private @Nullable String credit;
    private @Nullable String copyright;
    private @Nullable String usageTerms;
    private List<Link> links = List.of();
    private Provenance provenance;
    private Map<String, String> ext = Map.of();

    /**
     * A first version, usable, without text.
     *
     * @param versionCreated when the provider made it; the time of arrival when the provider does not say
     */
    public RawArticleDraft(ArticleId id, Instant versionCreated, Provenance provenance) {
        this.id = id;
        this.versionCreated = versionCreated;
        this.provenance = provenance;
    }

    RawArticleDraft(RawArticle article) {
        this(article.id(), article.versionCreated(), article.provenance());
        version = article.version();
        status = article.status();
        embargoedUntil = article.embargoedUntil();
        embargoStated = article.embargoStated();
        urgency = article.urgency();
        headline = article.headline();
        byline = article.byline();
        dateline = article.dateline();
        slug = article.slug();
        serviceNumber = article.serviceNumber();
        editorialNote = article.editorialNote();
        body = article.body();
        language = article.language();
        subjects = article.subjects();
        places = article.places();
        credit = article.credit();
        copyright = article.copyright();
        usageTerms = article.usageTerms();
        links = article.links();
        ext = article.ext();
    }

    /** @throws IllegalArgumentException if a part is outside its range */
    public RawArticle finish() {
        return new RawArticle(
                id,
                version,
                versionCreated,
                status,
                embargoedUntil,
                embargoStated,
                urgency,
                headline,
                byline,
                dateline,
                slug,
                serviceNumber,
                editorialNote,
                body,
                language,
                subjects,
                places,
                credit,
                copyright,
                usageTerms,
                links,
                provenance,
                ext);
    }

    public RawArticleDraft id(ArticleId value) {
        id = value;
        return this;
    }

    public RawArticleDraft version(int value) {
        version = value;
        return this;
    }

    public RawArticleDraft versionCreated(Instant value) {
        versionCreated = value;
        return this;
    }

    public RawArticleDraft status(ArticleStatus value) {
        status = value;
        return this;
    }

    public RawArticleDraft embargoedUntil(@Nullable OffsetDateTime value) {
        embargoedUntil = value;
        return this;
    }

    public RawArticleDraft embargoStated(@Nullable String value) {
        embargoStated = blankAsAbsent(value);
        return this;
    }

    public RawArticleDraft urgency(@Nullable Integer value) {
        urgency = value;
        return this;
    }

    public RawArticleDraft headline(@Nullable String value) {
        headline = blankAsAbsent(value);
        return this;
    }

    public RawArticleDraft byline(@Nullable String value) {
        byline = blankAsAbsent(value);
        return this;
    }

    public RawArticleDraft dateline(@Nullable String value) {
        dateline = blankAsAbsent(value);
        return this;
    }

    public RawArticleDraft slug(@Nullable String value) {
        slug = blankAsAbsent(value);
        return this;
    }

    public RawArticleDraft serviceNumber(@Nullable String value) {
        serviceNumber = blankAsAbsent(value);
        return this;
    }

    public RawArticleDraft editorialNote(@Nullable String value) {
        editorialNote = blankAsAbsent(value);
        return this;
    }

    public RawArticleDraft body(Body value) {
        body = value;
        return this;
    }

    public RawArticleDraft language(@Nullable String value) {
        language = blankAsAbsent(value);
        return this;
    }

    public RawArticleDraft subjects(List<Subject> value) {
        subjects = value;
        return this;
    }

    public RawArticleDraft places(List<Place> value) {
        places = value;
        return this;
    }

    public RawArticleDraft credit(@Nullable String value) {
        credit = blankAsAbsent(value);
        return this;
    }

    public RawArticleDraft copyright(@Nullable String value) {
        copyright = blankAsAbsent(value);
        return this;
    }

    public RawArticleDraft usageTerms(@Nullable String value) {
        usageTerms = blankAsAbsent(value);
        return this;
    }

    public RawArticleDraft links(List<Link> value) {
        links = value;
        return this;
    }

    public RawArticleDraft provenance(Provenance value) {
        provenance = value;
        return this;
    }

    public RawArticleDraft ext(Map<String, String> value) {
        ext = value;
        return this;
    }

    private static @Nullable String blankAsAbsent(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
