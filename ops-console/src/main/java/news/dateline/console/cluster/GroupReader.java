package news.dateline.console.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.console.lag.Member;
import news.dateline.console.lag.PartitionId;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsResult;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsResult;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;
import org.apache.kafka.clients.admin.StreamsGroupDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/**
 * Asks the coordinators for all groups that read topics: those of the classic and the consumer protocol, consumers that
 * commit without being members, and Streams groups. Share groups have no committed offset and are left out.
 */
final class GroupReader {
    private static final Set<GroupState> REBALANCING = Set.of(
            GroupState.PREPARING_REBALANCE,
            GroupState.COMPLETING_REBALANCE,
            GroupState.ASSIGNING,
            GroupState.RECONCILING);
    private static final Set<String> CONSUMER_PROTOCOLS = Set.of("", "consumer");

    private final Admin admin;

    GroupReader(Admin admin) {
        this.admin = admin;
    }

    List<GroupCommits> read() {
        Collection<GroupListing> listed = Answers.await(admin.listGroups().all());
        List<GroupCommits> groups = new ArrayList<>(consumers(names(listed, GroupReader::isConsumer)));
        groups.addAll(streams(names(listed, group -> type(group) == GroupType.STREAMS)));
        return groups;
    }

    private static boolean isConsumer(GroupListing group) {
        return switch (type(group)) {
            case CONSUMER -> true;
            case CLASSIC -> CONSUMER_PROTOCOLS.contains(group.protocol());
            default -> false;
        };
    }

    private static GroupType type(GroupListing group) {
        return group.type().orElse(GroupType.CLASSIC);
    }

    private static Set<String> names(Collection<GroupListing> listed, Function<GroupListing, Boolean> wanted) {
        return listed.stream().filter(wanted::apply).map(GroupListing::groupId).collect(Collectors.toSet());
    }

    private List<GroupCommits> consumers(Set<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        ListConsumerGroupOffsetsResult offsets = admin.listConsumerGroupOffsets(
                names.stream().collect(Collectors.toMap(name -> name, name -> new ListConsumerGroupOffsetsSpec())));
        Map<String, ConsumerGroupDescription> described =
                Answers.awaitThose(admin.describeConsumerGroups(names).describedGroups());
        Map<String, Map<PartitionId, Long>> commits = commits(names, offsets::partitionsToOffsetAndMetadata);
        return described.values().stream()
                .map(group -> new GroupCommits(
                        group.groupId(),
                        group.type().toString().toLowerCase(java.util.Locale.ROOT),
                        group.groupState().toString(),
                        REBALANCING.contains(group.groupState()),
                        members(group),
                        commits.getOrDefault(group.groupId(), Map.of())))
                .toList();
    }

    private List<GroupCommits> streams(Set<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        ListStreamsGroupOffsetsResult offsets = admin.listStreamsGroupOffsets(
                names.stream().collect(Collectors.toMap(name -> name, name -> new ListStreamsGroupOffsetsSpec())));
        Map<String, StreamsGroupDescription> described =
                Answers.awaitThose(admin.describeStreamsGroups(names).describedGroups());
        Map<String, Map<PartitionId, Long>> commits = commits(names, offsets::partitionsToOffsetAndMetadata);
        return described.values().stream()
                .map(group -> new GroupCommits(
                        group.groupId(),
                        "streams",
                        group.groupState().toString(),
                        REBALANCING.contains(group.groupState()),
                        StreamsMembers.of(group),
                        commits.getOrDefault(group.groupId(), Map.of())))
                .toList();
    }

    private static Map<String, Map<PartitionId, Long>> commits(
            Set<String> names, Function<String, KafkaFuture<Map<TopicPartition, OffsetAndMetadata>>> answer) {
        Map<String, KafkaFuture<Map<TopicPartition, OffsetAndMetadata>>> answers =
                names.stream().collect(Collectors.toMap(name -> name, answer));
        Map<String, Map<PartitionId, Long>> commits = new HashMap<>();
        Answers.awaitThose(answers).forEach((name, offsets) -> commits.put(name, offsets(offsets)));
        return commits;
    }

    private static Map<PartitionId, Long> offsets(Map<TopicPartition, OffsetAndMetadata> committed) {
        Map<PartitionId, Long> offsets = new HashMap<>();
        committed.forEach((partition, commit) -> {
            if (commit != null) {
                offsets.put(Partitions.of(partition), commit.offset());
            }
        });
        return offsets;
    }

    private static List<Member> members(ConsumerGroupDescription group) {
        return group.members().stream()
                .map(member -> new Member(
                        member.consumerId(),
                        member.clientId(),
                        member.host(),
                        member.assignment().topicPartitions().stream()
                                .map(Partitions::of)
                                .collect(Collectors.toSet())))
                .toList();
    }
}
