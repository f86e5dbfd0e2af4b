package news.dateline.console.lag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/**
 * One consumer in a group.
 *
 * @param id given by the coordinator
 * @param client the name it goes by
 * @param host where it runs, as the broker sees it
 * @param holds the partitions assigned to it
 */
public record Member(
        String id, String client, String host, @JsonIgnore Set<PartitionId> holds) {

    /** Copies its set. */
    public Member {
        holds = Set.copyOf(holds);
    }

    /** Number of partitions assigned to it. */
    @JsonProperty("partitions")
    public int partitions() {
        return holds.size();
    }
}
