package news.dateline.console.lag;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How all groups stand.
 *
 * @param at when we looked
 * @param groups in order of name
 */
public record LagReport(Instant at, List<GroupLag> groups) {

    /** The group of this name. */
    public Optional<GroupLag> group(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }
}
