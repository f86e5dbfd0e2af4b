package news.dateline.console.cluster;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.console.lag.GroupReading;
import news.dateline.console.lag.PartitionId;
import news.dateline.console.lag.Reading;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;

/** Looks at all groups at once. Its cost to the broker: five requests a look, and a fetch where something waits. */
public final class ClusterReader implements AutoCloseable {
    private final Admin admin;
    private final GroupReader groups;
    private final OldestUnread oldestUnread;
    private final Predicate<String> topics;
    private final Clock clock;

    /**
     * @param clients makes the consumer that reads the oldest unread records
     * @param topics those to look at; a group without any of them is left out
     */
    public ClusterReader(Admin admin, Clients clients, Predicate<String> topics, Clock clock) {
        this.admin = admin;
        this.groups = new GroupReader(admin);
        this.oldestUnread = new OldestUnread(clients::firstRecords);
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * One look. The commits are read before the ends of the logs, so that a group that keeps up never seems ahead.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker cannot be reached
     */
    public Look look() {
        List<GroupCommits> commits = groups.read();
        Set<PartitionId> partitions = commits.stream().flatMap(this::partitions).collect(Collectors.toSet());
        Map<PartitionId, LogBounds> bounds = LogBounds.read(admin, partitions);
        Instant now = clock.instant();
        Map<Place, Long> places = new HashMap<>();
        commits.forEach(group -> partitions(group).forEach(partition -> {
            LogBounds log = bounds.get(partition);
            if (log != null) {
                places.put(place(group, partition, log), log.end());
            }
        }));
        Map<Place, Optional<Instant>> oldest = oldestUnread.at(now, places);
        return new Look(
                now,
                commits.stream()
                        .map(group -> reading(group, now, bounds, oldest))
                        .filter(group ->
                                !group.readings().isEmpty() || !group.members().isEmpty())
                        .toList());
    }

    private Stream<PartitionId> partitions(GroupCommits group) {
        Set<PartitionId> all = new HashSet<>(group.commits().keySet());
        group.members().forEach(member -> all.addAll(member.holds()));
        return all.stream().filter(partition -> topics.test(partition.topic()));
    }

    private static Place place(GroupCommits group, PartitionId partition, LogBounds log) {
        Long committed = group.commits().get(partition);
        return new Place(partition, committed == null ? log.start() : Math.max(committed, log.start()));
    }

    private GroupReading reading(
            GroupCommits group, Instant now, Map<PartitionId, LogBounds> bounds, Map<Place, Optional<Instant>> oldest) {
        Map<PartitionId, Reading> readings = new HashMap<>();
        partitions(group).forEach(partition -> {
            LogBounds log = bounds.get(partition);
            if (log != null) {
                @Nullable
                Instant unread = oldest.getOrDefault(place(group, partition, log), Optional.empty())
                        .orElse(null);
                readings.put(
                        partition,
                        new Reading(now, log.start(), log.end(), group.commits().get(partition), unread));
            }
        });
        return new GroupReading(
                group.name(), group.protocol(), group.state(), group.rebalancing(), group.members(), readings);
    }

    @Override
    public void close() {
        oldestUnread.close();
    }

    /**
     * What was seen.
     *
     * @param at when
     * @param groups all that read our topics
     */
    public record Look(Instant at, List<GroupReading> groups) {}
}
