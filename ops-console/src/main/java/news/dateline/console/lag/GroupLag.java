package news.dateline.console.lag;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a group stands.
 *
 * @param name of the group
 * @param protocol {@code classic}, {@code consumer} or {@code streams}
 * @param state in the coordinator's word
 * @param status that of its worst partition
 * @param reason why we say so
 * @param lag unread offsets of all partitions
 * @param timeLag age of its oldest unread record; zero when all are read
 * @param producedPerSecond offsets its logs grow by
 * @param consumedPerSecond offsets its commits move by
 * @param caughtUpAt when its last partition will have caught up; absent when all have, or one will not
 * @param rebalancesInTenMinutes how often it handed out its partitions anew, lately
 * @param members who is in it
 * @param rebalances the latest of them, oldest first
 * @param partitions in order of topic and number
 */
public record GroupLag(
        String name,
        String protocol,
        String state,
        Status status,
        String reason,
        long lag,
        @JsonProperty("timeLagSeconds") Duration timeLag,
        double producedPerSecond,
        double consumedPerSecond,
        @Nullable Instant caughtUpAt,
        int rebalancesInTenMinutes,
        List<Member> members,
        List<Rebalance> rebalances,
        List<PartitionLag> partitions) {
    private static final Duration LATELY = Duration.ofMinutes(10);

    static GroupLag of(Instant at, GroupReading group, Rebalances rebalances, List<PartitionLag> partitions) {
        Verdict verdict = worst(group, partitions);
        return new GroupLag(
                group.name(),
                group.protocol(),
                group.state(),
                verdict.status(),
                verdict.reason(),
                partitions.stream().mapToLong(PartitionLag::lag).sum(),
                partitions.stream()
                        .map(PartitionLag::timeLag)
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO),
                partitions.stream().mapToDouble(PartitionLag::producedPerSecond).sum(),
                partitions.stream().mapToDouble(PartitionLag::consumedPerSecond).sum(),
                caughtUp(partitions).orElse(null),
                rebalances.since(at.minus(LATELY)),
                group.members(),
                rebalances.seen(),
                List.copyOf(partitions));
    }

    private static Verdict worst(GroupReading group, List<PartitionLag> partitions) {
        Optional<PartitionLag> worst = partitions.stream()
                .max(Comparator.comparing(PartitionLag::status)
                        .thenComparing(PartitionLag::timeLag)
                        .thenComparing(PartitionLag::id, Comparator.reverseOrder()));
        if (worst.isEmpty()) {
            return group.members().isEmpty()
                    ? new Verdict(Status.NO_MEMBERS, "the group has no members and has committed nothing")
                    : new Verdict(Status.OK, "the group has members, and nothing to read yet");
        }
        PartitionLag partition = worst.get();
        long same = partitions.stream()
                .filter(other -> other.status() == partition.status())
                .count();
        if (same == partitions.size() && partition.status().compareTo(Status.NO_MEMBERS) <= 0) {
            return new Verdict(partition.status(), partition.reason());
        }
        String others = same == 1 ? "" : " (and " + (same - 1) + " more)";
        return new Verdict(partition.status(), partition.id() + others + ": " + partition.reason());
    }

    private static Optional<Instant> caughtUp(List<PartitionLag> partitions) {
        List<PartitionLag> unread =
                partitions.stream().filter(partition -> partition.lag() > 0).toList();
        if (unread.stream().anyMatch(partition -> partition.caughtUpAt() == null)) {
            return Optional.empty();
        }
        return unread.stream().map(PartitionLag::caughtUpAt).max(Comparator.naturalOrder());
    }
}
