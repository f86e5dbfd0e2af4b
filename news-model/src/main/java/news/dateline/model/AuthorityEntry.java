package news.dateline.model;

import java.util.List;

/**
 * Somebody or something the newsroom knows by an identifier of its own. The value of {@code news.authority.v1}; gone
 * with a tombstone.
 *
 * @param id the newsroom's identifier; the Kafka key
 * @param type what it is; only what an article names as such is matched
 * @param name as the newsroom writes it
 * @param aliases other names, each of which means this one too
 */
public record AuthorityEntry(String id, EntityType type, String name, List<String> aliases) {

    /** @throws IllegalArgumentException if a component is absent or blank */
    public AuthorityEntry {
        Require.notBlank(id, "authority id");
        Require.present(type, "authority type");
        Require.notBlank(name, "authority name");
        aliases = Require.copy(aliases);
        aliases.forEach(alias -> Require.notBlank(alias, "authority alias"));
    }
}
