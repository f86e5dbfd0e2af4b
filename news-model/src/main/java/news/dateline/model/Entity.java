package news.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something an article names, with every place where it does.
 *
 * @param key stable inside the article, the same in the next version: type and name ({@code person:vladimir-putin})
 * @param type what the name names
 * @param name the fullest name the article gives, a country's or great body's spelled out: “United States” for “U.S.”
 * @param forms the names used, each once, in order of appearance
 * @param mentions in order of appearance
 * @param role what the article says this is ({@code a former diplomat}); absent when it does not say
 * @param salience share of the article's attention, 0 to 1; comparable inside one article only
 * @param authorityId identifier in the newsroom's authority list; absent when none matched
 */
public record Entity(
        String key,
        EntityType type,
        String name,
        List<String> forms,
        List<Mention> mentions,
        @Nullable String role,
        double salience,
        @Nullable String authorityId) {

    /** @throws IllegalArgumentException if a component is absent that must be there, or outside its range */
    public Entity {
        Require.notBlank(key, "entity key");
        Require.present(type, "entity type");
        Require.notBlank(name, "entity name");
        forms = Require.copy(forms);
        mentions = Require.copy(mentions);
        Require.blankless(role, "role");
        Require.fraction(salience, "salience");
        Require.blankless(authorityId, "authorityId");
    }
}
