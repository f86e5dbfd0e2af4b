package news.dateline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article with what stands in it. The value of {@code news.enriched.v1}; a withdrawn one has no text, entities or
 * quotes. All offsets are into {@code text}.
 *
 * @param article what the provider sent
 * @param lifecycle where the story stands
 * @param text the canonical text: markup and page furniture removed; empty when withdrawn
 * @param alignment from the canonical text back to {@code article.body.text}
 * @param language BCP 47 tag of the language found in the text; {@code und} when unsure
 * @param dateline the dateline standing at the head of the text; absent when there is none
 * @param parts what in the text belongs to the wire and not to the story
 * @param entities most salient first
 * @param quotes in order of appearance
 * @param quotedTerms what stands in quotation marks and is no speech: titles, nicknames, terms
 * @param enrichment where it came from and what made it
 */
public record EnrichedArticle(
        RawArticle article,
        Lifecycle lifecycle,
        String text,
        Alignment alignment,
        String language,
        @Nullable Span dateline,
        List<TextPart> parts,
        List<Entity> entities,
        List<Quote> quotes,
        List<Span> quotedTerms,
        Enrichment enrichment) {

    /** @throws IllegalArgumentException if a component is absent that must be there */
    public EnrichedArticle {
        Require.present(article, "article");
        Require.present(lifecycle, "lifecycle");
        Require.present(text, "text");
        Require.present(alignment, "alignment");
        Require.notBlank(language, "language");
        parts = Require.copy(parts);
        entities = Require.copy(entities);
        quotes = Require.copy(quotes);
        quotedTerms = Require.copy(quotedTerms);
        Require.present(enrichment, "enrichment");
    }

    public ArticleId id() {
        return article.id();
    }

    /** The same article at another point of its story. */
    public EnrichedArticle withLifecycle(Lifecycle value) {
        return new EnrichedArticle(
                article, value, text, alignment, language, dateline, parts, entities, quotes, quotedTerms, enrichment);
    }

    /** The entity with this key. */
    public Optional<Entity> entity(String key) {
        return entities.stream().filter(e -> e.key().equals(key)).findFirst();
    }
}
