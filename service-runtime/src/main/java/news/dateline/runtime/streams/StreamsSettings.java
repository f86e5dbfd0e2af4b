package news.dateline.runtime.streams;

import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Optional;
import news.dateline.runtime.About;
import news.dateline.runtime.AtLeast;

/** What every Streams service lets its operator choose; a group inside its mapping. */
public interface StreamsSettings {
    @WithName("threads")
    @WithDefault("2")
    @AtLeast(1)
    @About("Stream threads; no more than there are partitions do work.")
    int threads();

    @WithName("commit.interval")
    @WithDefault("100ms")
    @About("How often a transaction is committed, and with it the least delay of a record.")
    Duration commitInterval();

    @WithName("state.dir")
    @WithDefault(".dateline/state")
    @About("Where the state stores are kept; on a disk that outlives the process, or they are rebuilt from the broker.")
    String stateDir();

    @WithName("standby.replicas")
    @WithDefault("0")
    @AtLeast(0)
    @About("Copies of the state on other instances, for a quick take-over.")
    int standbyReplicas();

    @WithName("instance.id")
    @About("Name of this instance, the same after a restart, which then costs no rebalance; unique in the group.")
    Optional<String> instanceId();

    @WithName("broker.timeout")
    @WithDefault("30s")
    @About("How long to wait for a broker at the start.")
    Duration brokerTimeout();
}
