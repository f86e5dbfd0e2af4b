package news.dateline.runtime;

import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** Where a service answers health checks, metrics and, where it has any, requests; a group inside its mapping. */
public interface HttpSettings {
    @WithName("host")
    @WithDefault("127.0.0.1")
    @About("Address to listen on; 0.0.0.0 for all.")
    String host();

    @WithName("port")
    @WithDefault("0")
    @AtLeast(0)
    @About("Port for health, metrics and requests; 0 takes a free one and logs it.")
    int port();
}
