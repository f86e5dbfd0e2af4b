package news.dateline.console.cluster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.console.lag.Member;
import news.dateline.console.lag.PartitionId;
import org.apache.kafka.clients.admin.StreamsGroupDescription;
import org.apache.kafka.clients.admin.StreamsGroupMemberAssignment;
import org.apache.kafka.clients.admin.StreamsGroupSubtopologyDescription;

/** The members of a Streams group hold tasks; a task is the same partition of every topic its subtopology reads. */
final class StreamsMembers {
    private StreamsMembers() {}

    static List<Member> of(StreamsGroupDescription group) {
        Map<String, Set<String>> topics = group.subtopologies().stream()
                .collect(Collectors.toMap(
                        StreamsGroupSubtopologyDescription::subtopologyId, StreamsMembers::topics, (a, b) -> a));
        return group.members().stream()
                .map(member -> new Member(
                        member.memberId(),
                        member.clientId(),
                        member.clientHost(),
                        member.assignment().activeTasks().stream()
                                .flatMap(tasks ->
                                        partitions(tasks, topics.getOrDefault(tasks.subtopologyId(), Set.of())))
                                .collect(Collectors.toSet())))
                .toList();
    }

    private static Set<String> topics(StreamsGroupSubtopologyDescription subtopology) {
        return Stream.concat(
                        subtopology.sourceTopics().stream(), subtopology.repartitionSourceTopics().keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<PartitionId> partitions(StreamsGroupMemberAssignment.TaskIds tasks, Set<String> topics) {
        return topics.stream()
                .flatMap(topic -> tasks.partitions().stream().map(number -> new PartitionId(topic, number)));
    }
}
