package news.dateline.launcher.cluster;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the services of the cluster keep what is too large for a record. Set by picocli. */
public final class ClaimsOption {
    @Option(
            names = "--claims",
            paramLabel = "DIR",
            description = "The services' claims folder; default: that of 'dateline up'.")
    private @Nullable Path folder;

    /** The folder that was named. */
    @Nullable
    Path named() {
        return folder;
    }

    /** That folder, else the one of the pipeline that the cluster options name. */
    public Path of(ClusterOptions cluster) {
        return folder == null ? cluster.claims() : folder;
    }
}
