package news.dateline.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** How missing topics are made; the same for every service. */
@ConfigMapping(prefix = "dateline.topics")
public interface TopicSettings {
    @WithName("partitions")
    @WithDefault("4")
    @AtLeast(1)
    @About("Partitions of every topic of the pipeline; must not change while data is in them.")
    int partitions();

    @WithName("replication.factor")
    @WithDefault("-1")
    @AtLeast(-1)
    @About("Copies of every partition; -1 leaves it to the broker.")
    short replicationFactor();

    @WithName("message.max.bytes")
    @WithDefault("8388608")
    @AtLeast(1048588)
    @About("Largest record of a topic; a larger one goes into the claims folder, and a reference to it on the topic.")
    int messageMaxBytes();

    @WithName("claims.dir")
    @WithDefault(".dateline/claims")
    @About("Folder of what is too large for a record: the same for all services, and on a disk that outlives them.")
    String claimsDir();
}
