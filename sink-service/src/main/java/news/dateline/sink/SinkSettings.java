package news.dateline.sink;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Optional;
import news.dateline.runtime.About;
import news.dateline.runtime.HttpSettings;
import news.dateline.runtime.streams.StreamsSettings;

/** What the operator of the sink service may choose. */
@ConfigMapping(prefix = "dateline.sink")
public interface SinkSettings extends StreamsSettings {
    @WithName("application.id")
    @WithDefault("dateline-sink")
    @About("Name of the consumer group and of the internal topics; another one starts from the beginning.")
    String applicationId();

    @WithName("desk.rules")
    @About("File with the rules of the desk topics; read again when it changes. Without one there are no desks.")
    Optional<String> deskRules();

    @WithName("http")
    HttpSettings http();
}
