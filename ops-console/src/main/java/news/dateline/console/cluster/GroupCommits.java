package news.dateline.console.cluster;

import java.util.List;
import java.util.Map;
import news.dateline.console.lag.Member;
import news.dateline.console.lag.PartitionId;

/**
 * A group as its coordinator knows it.
 *
 * @param name of the group
 * @param protocol {@code classic}, {@code consumer} or {@code streams}
 * @param state in the coordinator's word
 * @param rebalancing whether it is handing out partitions anew
 * @param members who is in it
 * @param commits the offsets it has committed
 */
record GroupCommits(
        String name,
        String protocol,
        String state,
        boolean rebalancing,
        List<Member> members,
        Map<PartitionId, Long> commits) {}
