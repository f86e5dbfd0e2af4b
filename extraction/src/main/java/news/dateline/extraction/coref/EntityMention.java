package news.dateline.extraction.coref;

import news.dateline.extraction.text.Span;

/**
 * One place where the text speaks of an entity.
 *
 * @param span the words, in the canonical text; titles and a possessive ending stay outside
 * @param kind by name, by noun or by pronoun
 */
public record EntityMention(Span span, MentionKind kind) {
    /** Whether the words are a name. */
    public boolean isNamed() {
        return kind == MentionKind.NAMED;
    }
}
