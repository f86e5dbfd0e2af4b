package news.dateline.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Optional;

/** A mapping with one setting of each kind. */
@ConfigMapping(prefix = "dateline.enrich")
public interface SampleSettings {
    @WithName("body.max.bytes")
    @WithDefault("1000")
    @AtLeast(1)
    @About("The longest text.")
    int bodyMaxBytes();

    @WithName("retention")
    @WithDefault("30d")
    @About("How long.")
    Duration retention();

    @WithName("name")
    @About("A name.")
    Optional<String> name();

    @WithName("http")
    HttpSettings http();

    /** {@code bootstrap.servers} and these. */
    static Settings load(String... keysAndValues) {
        java.util.Map<String, String> values = new java.util.HashMap<>();
        values.put("kafka.bootstrap.servers", "localhost:9092");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return Settings.load(SettingsSources.only(values), SampleSettings.class, LogSettings.class);
    }
}
