package news.dateline.enrich;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import news.dateline.runtime.About;
import news.dateline.runtime.AtLeast;
import news.dateline.runtime.HttpSettings;
import news.dateline.runtime.streams.StreamsSettings;

/** What the operator of the enrich service may choose. */
@ConfigMapping(prefix = "dateline.enrich")
public interface EnrichSettings extends StreamsSettings {
    @WithName("application.id")
    @WithDefault("dateline-enrich")
    @About("Name of the consumer group and of the internal topics; another one starts from the beginning.")
    String applicationId();

    @WithName("body.max.bytes")
    @WithDefault("50331648")
    @AtLeast(1)
    @About("Longest article body in UTF-8; a longer one becomes a dead letter.")
    int bodyMaxBytes();

    @WithName("version.retention")
    @WithDefault("30d")
    @About("How long a story is remembered after its last version; one that returns later is taken as new.")
    Duration versionRetention();

    @WithName("withdrawn.retention")
    @WithDefault("365d")
    @About("How long a withdrawn story is remembered, so that no late version brings it back.")
    Duration withdrawnRetention();

    @WithName("advisory.threshold")
    @WithDefault("0.8")
    @About("Least confidence, 0 to 1, at which a provider's notice is carried out; below, it waits for a person.")
    double advisoryThreshold();

    @WithName("advisory.window")
    @WithDefault("2d")
    @About("How long after it was sent a story can be found, held or released by a notice.")
    Duration advisoryWindow();

    @WithName("duplicates")
    @WithDefault("true")
    @About("Whether articles with the same text are found and their origin published.")
    boolean duplicates();

    @WithName("duplicates.window")
    @WithDefault("3d")
    @About("How long after its arrival an article is compared with those that come.")
    Duration duplicatesWindow();

    @WithName("http")
    HttpSettings http();
}
