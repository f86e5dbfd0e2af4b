package news.dateline.console;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import news.dateline.runtime.About;
import news.dateline.runtime.HttpSettings;

/** What the operator of the console can choose. */
@ConfigMapping(prefix = "dateline.console")
public interface ConsoleSettings {
    @WithName("http")
    HttpSettings http();

    @WithName("data.dir")
    @WithDefault("/tmp/dateline/console")
    @About("Where the lag history and the audit log are kept.")
    String dataDir();

    @WithName("lag")
    Lag lag();

    @WithName("alarms")
    Alarms alarms();

    @WithName("tokens")
    TokenLists tokens();

    /** How lag is watched and judged. */
    interface Lag {
        @WithName("interval")
        @WithDefault("5s")
        @About("Pause between two looks at the cluster.")
        Duration interval();

        @WithName("topics")
        @WithDefault("(?!__).*")
        @About("Regular expression of the topics to watch; groups that read none of them are left out.")
        String topics();

        @WithName("behind")
        @WithDefault("1m")
        @About("A group is behind when its oldest unread record is older than this.")
        Duration behind();

        @WithName("stalled")
        @WithDefault("1m")
        @About("A partition is stalled when records wait and its commit stands still so long under a member.")
        Duration stalled();

        @WithName("stopped")
        @WithDefault("20s")
        @About("A partition is stopped when records wait and its commit stands still so long without a member.")
        Duration stopped();

        @WithName("rewound")
        @WithDefault("10m")
        @About("How long a commit that went back is told of, unless the group catches up sooner.")
        Duration rewound();
    }

    /** When to ring, and where. */
    interface Alarms {
        @WithName("behind.after")
        @WithDefault("5m")
        @About("How long a group may be behind before the alarm rings.")
        Duration behindAfter();

        @WithName("webhook")
        @About("URL that is told of each alarm's beginning and end by POST of JSON.")
        Optional<String> webhook();
    }

    /** Who may come in. */
    interface TokenLists {
        @WithName("view")
        @About("Tokens that may look, each name=secret, separated by commas; secrets of 16 characters or more.")
        Optional<List<String>> view();

        @WithName("operate")
        @About("Tokens that may also replay and park, each name=secret; needed to listen on more than loopback.")
        Optional<List<String>> operate();
    }
}
