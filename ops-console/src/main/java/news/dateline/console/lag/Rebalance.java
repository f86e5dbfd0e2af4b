package news.dateline.console.lag;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;

/**
 * A group handed out its partitions anew.
 *
 * @param at when we first saw it
 * @param lasted until the group was stable again, to the accuracy of our looks; zero when it fell between two of them
 * @param reason what had changed when it was over
 */
public record Rebalance(
        Instant at, @JsonProperty("lastedSeconds") Duration lasted, String reason) {}
