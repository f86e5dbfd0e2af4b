package news.dateline.console.lag;

import java.util.List;
import java.util.Map;

/**
 * One look at one group.
 *
 * @param name of the group
 * @param protocol {@code classic}, {@code consumer} or {@code streams}
 * @param state in the coordinator's word ({@code Stable}, {@code Empty} …)
 * @param rebalancing whether that state means that partitions are being handed out anew
 * @param members who is in it now
 * @param readings the partitions it has committed to or holds
 */
public record GroupReading(
        String name,
        String protocol,
        String state,
        boolean rebalancing,
        List<Member> members,
        Map<PartitionId, Reading> readings) {

    /** Copies its collections. */
    public GroupReading {
        members = List.copyOf(members);
        readings = Map.copyOf(readings);
    }

    Attendance attendance(PartitionId partition) {
        if (members.isEmpty()) {
            return Attendance.DESERTED;
        }
        if (rebalancing) {
            return Attendance.REBALANCING;
        }
        return members.stream().anyMatch(member -> member.holds().contains(partition))
                ? Attendance.ASSIGNED
                : Attendance.UNASSIGNED;
    }
}
