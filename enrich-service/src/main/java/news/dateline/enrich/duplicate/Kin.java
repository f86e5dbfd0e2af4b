package news.dateline.enrich.duplicate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.model.ArticleId;
import news.dateline.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article's relatives. News of it comes from many bands, in any order and more than once; what was
 * found with an older version of either article never outlives a newer one.
 *
 * @param self the article's latest fingerprint; absent until it has come
 * @param found relatives by id
 * @param published the origin last published; absent when none was
 */
public record Kin(
        @Nullable Fingerprint self,
        Map<String, Found> found,
        @Nullable Origin published) {
    /** Nothing known yet. */
    public static final Kin NONE = new Kin(null, Map.of(), null);

    /**
     * A relative.
     *
     * @param relative the other
     * @param selfVersion version of this article that it was compared with
     */
    public record Found(Relative relative, int selfVersion) {}

    /** Copies its map, in order of id. */
    public Kin {
        found = Collections.unmodifiableMap(new TreeMap<>(found));
    }

    /** After a version of the article itself. */
    public Kin withSelf(Fingerprint fingerprint) {
        if (self != null && self.version() > fingerprint.version()) {
            return this;
        }
        Map<String, Found> still = new TreeMap<>(found);
        still.values().removeIf(f -> f.selfVersion() < fingerprint.version());
        return new Kin(fingerprint, still, published);
    }

    /** After another article was found to have this one's text. */
    public Kin withRelative(Relative relative, int selfVersion) {
        Found known = found.get(relative.id().toString());
        boolean stale = self != null && selfVersion < self.version();
        if (stale || (known != null && known.relative().version() > relative.version())) {
            return this;
        }
        Map<String, Found> more = new TreeMap<>(found);
        more.put(relative.id().toString(), new Found(relative, selfVersion));
        return new Kin(self, more, published);
    }

    /**
     * After another article no longer has this one's text, or is gone.
     *
     * @param upTo the latest version of the other of which that is said
     */
    public Kin without(ArticleId other, int upTo) {
        Found known = found.get(other.toString());
        if (known == null || known.relative().version() > upTo) {
            return this;
        }
        Map<String, Found> fewer = new TreeMap<>(found);
        fewer.remove(other.toString());
        return new Kin(self, fewer, published);
    }

    /** The origin as it follows from this; absent until the article itself has come. */
    public @Nullable Origin origin() {
        List<Relative> relatives = found.values().stream().map(Found::relative).toList();
        return self == null ? null : Origins.of(self, relatives);
    }

    /** After that origin was published. */
    public Kin withPublished(Origin origin) {
        return new Kin(self, found, origin);
    }
}
