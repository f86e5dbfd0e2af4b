package news.dateline.extraction;

import java.util.List;
import java.util.Optional;
import news.dateline.extraction.attribution.Quote;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.language.Language;
import news.dateline.extraction.text.CanonicalText;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an article says. Every span is into {@code canonical.text()}.
 *
 * @param canonical the text, its alignment to the body, the wire's own parts and what was left out
 * @param headline without the agency's prefix; absent when there is none
 * @param headlinePrefix “UPDATE 1-” and the like; absent when there is none
 * @param language found in the text, or declared where the text does not tell
 * @param entities most salient first
 * @param quotes in the order of the text
 * @param quotedTerms what stands in quotation marks and is no speech: titles, nicknames, terms
 */
public record Extraction(
        CanonicalText canonical,
        @Nullable String headline,
        @Nullable String headlinePrefix,
        Language language,
        List<Entity> entities,
        List<Quote> quotes,
        List<Span> quotedTerms) {

    public Extraction {
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
        quotedTerms = List.copyOf(quotedTerms);
    }

    public String text() {
        return canonical.text();
    }

    /** The entity with this key. */
    public Optional<Entity> entity(String key) {
        return entities.stream().filter(entity -> entity.key().equals(key)).findFirst();
    }
}
