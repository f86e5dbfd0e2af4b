package news.dateline.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Optional;
import news.dateline.runtime.About;
import news.dateline.runtime.AtLeast;
import news.dateline.runtime.HttpSettings;

/** What an operator can set about ingest. */
@ConfigMapping(prefix = "dateline.ingest")
public interface IngestSettings {
    @WithName("http")
    HttpSettings http();

    @WithName("instance.id")
    @WithDefault("1")
    @About("Name of this instance among those on one cluster; a second one of the same name ends the first.")
    String instanceId();

    @WithName("provider")
    @WithDefault("local")
    @About("Whose articles a request without a provider of its own brings.")
    String provider();

    @WithName("tokens")
    @About("Who may post, as provider=token separated by commas, each for its provider only; absent lets everybody.")
    Optional<String> tokens();

    @WithName("requests.per.second")
    @WithDefault("0")
    @AtLeast(0)
    @About("Requests a second of one token, or of everybody without tokens; 0 for any number.")
    int requestsPerSecond();

    @WithName("folder")
    @About("A folder to take files from; those in a folder within it are the provider's of that name. Absent: none.")
    Optional<String> folder();

    @WithName("folder.interval")
    @WithDefault("1s")
    @About("How often to look; a file is taken when it has not changed from one look to the next.")
    Duration folderInterval();

    @WithName("folder.patience")
    @WithDefault("30s")
    @About("How long a file that is empty or ends too early may stay as it is before it is taken for what it is.")
    Duration folderPatience();

    @WithName("feeds")
    @About("A file with the feeds to ask, one a line: provider, address and how often (5m). Absent: none.")
    Optional<String> feeds();

    @WithName("body.max.bytes")
    @WithDefault("16777216")
    @AtLeast(1024)
    @About("Largest delivery that is read; a larger one is refused.")
    int bodyMaxBytes();

    @WithName("queue.max.bytes")
    @WithDefault("33554432")
    @AtLeast(1048576)
    @About("Deliveries waiting for the broker; above it requests are answered 503.")
    int queueMaxBytes();

    @WithName("broker.timeout")
    @WithDefault("15s")
    @About("How long a request waits for the broker before it is answered 503.")
    Duration brokerTimeout();
}
