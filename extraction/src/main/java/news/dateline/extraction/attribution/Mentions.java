package news.dateline.extraction.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.coref.EntityMention;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** The mentions of all entities of one article, in text order. */
final class Mentions {
    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_CUT = 5;

    private final List<Located> all = new ArrayList<>();
    private final List<Entity> people;
    private final Map<String, Entity> byKey = new LinkedHashMap<>();
    private final int[] starts;

    Mentions(List<Entity> entities) {
        people = entities.stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .toList();
        for (Entity entity : entities) {
            byKey.put(entity.key(), entity);
            for (EntityMention mention : entity.mentions()) {
                all.add(new Located(entity, mention));
            }
        }
        all.sort(Comparator.comparingInt((Located located) -> located.span().start()));
        starts = all.stream().mapToInt(located -> located.span().start()).toArray();
    }

    /**
     * A mention with its entity.
     *
     * @param entity who or what is meant
     * @param mention where
     */
    record Located(Entity entity, EntityMention mention) {
        Span span() {
            return mention.span();
        }

        boolean isNamed() {
            return mention.isNamed();
        }

        boolean isNamedPerson() {
            return isNamed() && entity.type() == EntityType.PERSON;
        }
    }

    Optional<Entity> withKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Collection<Entity> entities() {
        return byKey.values();
    }

    List<Entity> people() {
        return people;
    }

    /** The mention that shares characters with {@code span}, or null. */
    @Nullable
    Located at(Span span) {
        for (int i = firstBefore(span.end()); i >= 0 && i > firstBefore(span.start()) - 8; i--) {
            if (all.get(i).span().overlaps(span)) {
                return all.get(i);
            }
        }
        return null;
    }

    /** The mentions that begin in {@code span}, in text order. */
    List<Located> within(Span span) {
        List<Located> found = new ArrayList<>();
        for (int i = firstBefore(span.start()) + 1; i < starts.length && starts[i] < span.end(); i++) {
            found.add(all.get(i));
        }
        return found;
    }

    /** Index of the last mention that begins before {@code offset}, or -1. */
    private int firstBefore(int offset) {
        int at = java.util.Arrays.binarySearch(starts, offset);
        int index = at >= 0 ? at : -at - 1;
        while (index > 0 && starts[index - 1] >= offset) {
            index--;
        }
        return index - 1;
    }

    /** The mentions before {@code offset}, nearest first, no more than {@code most}. */
    List<Located> before(int offset, int most) {
        List<Located> found = new ArrayList<>();
        for (int i = firstBefore(offset); i >= 0 && found.size() < most; i--) {
            found.add(all.get(i));
        }
        return found;
    }

    /**
     * The one person whose last name this is, in whatever case, or would be with an “s”; null if there is none or more
     * than one.
     */
    @Nullable
    Entity namesake(String word) {
        if (word.length() < SHORTEST_NAME || !Character.isUpperCase(word.charAt(0))) {
            return null;
        }
        Entity found = only(word);
        return found == null && word.length() >= SHORTEST_CUT ? only(word + "s") : found;
    }

    private @Nullable Entity only(String lastName) {
        Entity found = null;
        for (Entity entity : people) {
            if (Nouns.last(entity.name()).equalsIgnoreCase(lastName)) {
                if (found != null) {
                    return null;
                }
                found = entity;
            }
        }
        return found;
    }

    /** The one body whose initials these capitals are; null if there is none or more than one. */
    @Nullable
    Entity abbreviated(String capitals) {
        Entity found = null;
        for (Entity entity : byKey.values()) {
            if (entity.type() == EntityType.ORGANISATION && isShort(capitals, entity.name())) {
                if (found != null) {
                    return null;
                }
                found = entity;
            }
        }
        return found;
    }

    private static boolean isShort(String capitals, String name) {
        StringBuilder initials = new StringBuilder();
        name.chars().filter(Character::isUpperCase).forEach(c -> initials.append((char) c));
        return capitals.length() > 1 && capitals.contentEquals(initials);
    }
}
