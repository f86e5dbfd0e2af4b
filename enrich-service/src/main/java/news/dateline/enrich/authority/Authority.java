package news.dateline.enrich.authority;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.model.AuthorityEntry;
import news.dateline.model.Entity;
import news.dateline.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the newsroom's identifier of what an article names: by the fullest name it gives, then by its other names of
 * more than one word, where name and type agree. A name that two entries share, or names that point to two, identify
 * nobody. Thread-safe.
 */
public final class Authority {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LEFT_OUT = Pattern.compile("[.'’]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, AuthorityEntry> entries = new HashMap<>();
    private final Map<String, Set<String>> byName = new ConcurrentHashMap<>();

    /** @param entry absent when the newsroom has taken it off its list */
    public synchronized void put(String id, @Nullable AuthorityEntry entry) {
        AuthorityEntry before = entry == null ? entries.remove(id) : entries.put(id, entry);
        if (before != null) {
            names(before).forEach(name -> byName.computeIfPresent(name, (key, ids) -> without(ids, id)));
        }
        if (entry != null) {
            names(entry).forEach(name -> byName.merge(name, Set.of(id), Authority::union));
        }
    }

    private static Stream<String> names(AuthorityEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .map(name -> key(entry.type(), name))
                .distinct();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    private static @Nullable Set<String> without(Set<String> ids, String id) {
        Set<String> fewer = new HashSet<>(ids);
        fewer.remove(id);
        return fewer.isEmpty() ? null : Set.copyOf(fewer);
    }

    /** The same entities, those that are known with their identifiers. */
    public List<Entity> identified(List<Entity> found) {
        return byName.isEmpty()
                ? found
                : found.stream()
                        .map(entity -> idOf(entity).map(id -> with(entity, id)).orElse(entity))
                        .toList();
    }

    private static Entity with(Entity entity, String id) {
        return new Entity(
                entity.key(),
                entity.type(),
                entity.name(),
                entity.forms(),
                entity.mentions(),
                entity.role(),
                entity.salience(),
                id);
    }

    Optional<String> idOf(Entity entity) {
        Set<String> ids = byName.getOrDefault(key(entity.type(), entity.name()), Set.of());
        if (ids.isEmpty()) {
            ids = new HashSet<>();
            // “U.S.”, whose name is “United States”, is no short form of another
            boolean spelledOut = !entity.forms().contains(entity.name());
            for (String form : entity.forms()) {
                if (spelledOut || form.strip().indexOf(' ') > 0) {
                    ids.addAll(byName.getOrDefault(key(entity.type(), form), Set.of()));
                }
            }
        }
        return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
    }

    /**
     * Without accents, capitals, dots and other marks: {@code U.S. Müller-Lüdenscheidt} is {@code us muller
     * ludenscheidt}.
     */
    private static String key(EntityType type, String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words = NO_WORD.matcher(LEFT_OUT.matcher(plain).replaceAll("")).replaceAll(" ");
        return type + " " + words.strip().toLowerCase(Locale.ROOT);
    }
}
