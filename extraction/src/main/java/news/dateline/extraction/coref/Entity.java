package news.dateline.extraction.coref;

import java.util.List;
import news.dateline.extraction.entity.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something an article speaks of, with every mention of it.
 *
 * @param key type and slug of the name, {@code person:vladimir-putin}; unique inside the article and the same in its
 *     next version as long as the fullest name is
 * @param type what it is
 * @param name the fullest form in the article, without title; where it has nothing but an abbreviation for a country, a
 *     union or a great body, what that stands for: “United States” for “U.S.”
 * @param forms the different names used, in the order of their first use; no pronouns or nominals
 * @param mentions in text order, at least one of them named; they do not overlap
 * @param role what the article says it is, from a title or an apposition: “Russian President”; absent when it says none
 * @param gender of a person, where the text shows it
 * @param plural whether it is many: “Democrats”, “the Rolling Stones”
 * @param salience in [0, 1]: how much the article is about it, from place and frequency of its mentions; 1 is the
 *     article's main entity
 */
public record Entity(
        String key,
        EntityType type,
        String name,
        List<String> forms,
        List<EntityMention> mentions,
        @Nullable String role,
        Gender gender,
        boolean plural,
        double salience) {

    /** @throws IllegalArgumentException if there is no mention or the salience lies outside [0, 1] */
    public Entity {
        forms = List.copyOf(forms);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity needs a mention: " + key);
        }
        if (!(salience >= 0 && salience <= 1)) {
            throw new IllegalArgumentException("salience lies in [0, 1]: " + salience + " (" + key + ")");
        }
    }
}
