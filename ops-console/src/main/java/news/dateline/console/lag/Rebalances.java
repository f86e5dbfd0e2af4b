package news.dateline.console.lag;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rebalances seen of one group. The broker tells no reason; the members before and after do.
 *
 * @param settled who held what when the group was last stable; absent until it was
 * @param unstableSince when it was first seen otherwise; absent while it is stable
 * @param seen the latest of them, oldest first
 */
record Rebalances(
        @Nullable Map<String, Set<PartitionId>> settled,
        @Nullable Instant unstableSince,
        List<Rebalance> seen) {
    static final Rebalances NONE = new Rebalances(null, null, List.of());
    private static final int KEPT = 50;

    Rebalances after(Instant at, GroupReading reading) {
        if (reading.rebalancing()) {
            return new Rebalances(settled, unstableSince == null ? at : unstableSince, seen);
        }
        Map<String, Set<PartitionId>> now =
                reading.members().stream().collect(Collectors.toMap(Member::id, Member::holds, (a, b) -> b));
        if (settled == null || (unstableSince == null && now.equals(settled))) {
            return new Rebalances(now, null, seen);
        }
        Instant began = unstableSince == null ? at : unstableSince;
        return new Rebalances(now, null, plus(new Rebalance(began, Duration.between(began, at), reason(settled, now))));
    }

    int since(Instant from) {
        return (int)
                seen.stream().filter(rebalance -> rebalance.at().isAfter(from)).count();
    }

    private List<Rebalance> plus(Rebalance rebalance) {
        List<Rebalance> all = new ArrayList<>(seen);
        all.add(rebalance);
        return List.copyOf(all.subList(Math.max(0, all.size() - KEPT), all.size()));
    }

    private static String reason(Map<String, Set<PartitionId>> before, Map<String, Set<PartitionId>> now) {
        long left = before.keySet().stream().filter(id -> !now.containsKey(id)).count();
        long joined =
                now.keySet().stream().filter(id -> !before.containsKey(id)).count();
        List<String> changes = new ArrayList<>();
        if (joined > 0) {
            changes.add(members(joined) + " joined");
        }
        if (left > 0) {
            changes.add(members(left) + " left");
        }
        if (changes.isEmpty()) {
            return before.equals(now) ? "same members, same partitions" : "same members, partitions moved";
        }
        return String.join(", ", changes);
    }

    private static String members(long count) {
        return count + (count == 1 ? " member" : " members");
    }
}
