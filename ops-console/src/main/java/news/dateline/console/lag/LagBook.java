package news.dateline.console.lag;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps a track of every partition of every group, and reports how they stand. A group or partition that is not in the
 * latest reading is forgotten. For one thread.
 */
public final class LagBook {
    private final Rules rules;
    private Map<String, Page> pages = Map.of();

    public LagBook(Limits limits) {
        this.rules = new Rules(limits);
    }

    /**
     * @param at when the groups were read; later than the time before
     * @param groups all there are now
     */
    public LagReport after(Instant at, List<GroupReading> groups) {
        Map<String, Page> next = new HashMap<>();
        List<GroupLag> standing = groups.stream()
                .sorted(Comparator.comparing(GroupReading::name))
                .map(group -> {
                    Page page = pages.getOrDefault(group.name(), Page.EMPTY).after(at, group);
                    next.put(group.name(), page);
                    return report(at, group, page);
                })
                .toList();
        pages = next;
        return new LagReport(at, standing);
    }

    private GroupLag report(Instant at, GroupReading group, Page page) {
        Map<PartitionId, String> holders = new HashMap<>();
        group.members().forEach(member -> member.holds().forEach(partition -> holders.put(partition, member.client())));
        List<PartitionLag> partitions = page.tracks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> PartitionLag.of(
                        entry.getKey(),
                        entry.getValue(),
                        rules.judge(entry.getValue(), group.attendance(entry.getKey())),
                        holders.get(entry.getKey())))
                .toList();
        return GroupLag.of(at, group, page.rebalances(), partitions);
    }

    private record Page(Map<PartitionId, Track> tracks, Rebalances rebalances) {
        private static final Page EMPTY = new Page(Map.of(), Rebalances.NONE);

        Page after(Instant at, GroupReading group) {
            Map<PartitionId, Track> next = new HashMap<>();
            group.readings().forEach((partition, reading) -> next.put(partition, after(partition, reading)));
            return new Page(next, rebalances.after(at, group));
        }

        private Track after(PartitionId partition, Reading reading) {
            return Optional.ofNullable(tracks.get(partition))
                    .map(track -> track.after(reading))
                    .orElseGet(() -> Track.first(reading));
        }
    }
}
