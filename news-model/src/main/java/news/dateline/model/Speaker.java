package news.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * Who said a quote, in words that stand without the article.
 *
 * @param entity key of the entity inside the article
 * @param name the fullest name the article gives, a country's or great body's spelled out: “United States” for “U.S.”
 * @param type what the name names
 * @param role what the article says this is; absent when it does not say
 * @param authorityId identifier in the newsroom's authority list; absent when none matched
 */
public record Speaker(
        String entity,
        String name,
        EntityType type,
        @Nullable String role,
        @Nullable String authorityId) {

    /** @throws IllegalArgumentException if a component is absent that must be there */
    public Speaker {
        Require.notBlank(entity, "speaker entity");
        Require.notBlank(name, "speaker name");
        Require.present(type, "speaker type");
        Require.blankless(role, "speaker role");
        Require.blankless(authorityId, "speaker authorityId");
    }

    /** What the article's entity says of the speaker. */
    public static Speaker of(Entity entity) {
        return new Speaker(entity.key(), entity.name(), entity.type(), entity.role(), entity.authorityId());
    }
}
