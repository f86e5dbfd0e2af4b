package news.dateline.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** How the process logs. */
@ConfigMapping(prefix = "dateline.log")
public interface LogSettings {
    /** The key of {@link #format()}, which is needed before settings can be loaded. */
    String FORMAT = "dateline.log.format";

    /** How a line of the log is written. */
    enum Format {
        TEXT,
        JSON
    }

    @WithName("format")
    @WithDefault("text")
    @About("How a line of the log is written: for people or for a log collector.")
    Format format();
}
