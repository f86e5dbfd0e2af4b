package news.dateline.enrich.duplicate;

import news.dateline.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An article as its relatives are gathered for it.
 *
 * @param self its latest version
 * @param published the origin last published; absent when none was
 */
public record Kin(Relative self, @Nullable Origin published) {
    /**
     * A relative.
     *
     * @param relative the other
     * @param selfVersion version of this article that it was compared with
     */
    public record Found(Relative relative, int selfVersion) {}
}
