package news.dateline.launcher.cluster;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import news.dateline.launcher.pipeline.DataDirectory;
import news.dateline.launcher.terminal.Failure;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which cluster a command is about. Set by picocli. */
public final class ClusterOptions {
    private static final int PATIENCE_MS = 10_000;
    private static final String LAST_RESORT = "127.0.0.1:9092";

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            description = "The cluster; default: the pipeline started with 'dateline up', else " + LAST_RESORT + ".")
    private @Nullable String bootstrap;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder of the 'dateline up' to talk to; default: .dateline/up of the project.")
    private @Nullable Path data;

    /** That cluster and no other. */
    public static ClusterOptions of(String bootstrap) {
        ClusterOptions options = new ClusterOptions();
        options.bootstrap = bootstrap;
        return options;
    }

    /** Host and port of a broker. */
    public String bootstrap() {
        if (bootstrap != null) {
            return bootstrap;
        }
        Path folder = data == null ? DataDirectory.standard() : data;
        return DataDirectory.read(folder)
                .map(endpoints -> String.valueOf(endpoints.get(DataDirectory.BOOTSTRAP)))
                .orElseGet(() -> {
                    if (data != null) {
                        throw Failure.unavailable(
                                "no pipeline runs in " + data + " (start it: dateline up --data " + data + ")");
                    }
                    return LAST_RESORT;
                });
    }

    /** Where that pipeline keeps what is too large for a record. */
    public Path claims() {
        return DataDirectory.claims(data == null ? DataDirectory.standard() : data);
    }

    /** The same; nothing when the pipeline runs elsewhere, where this machine's folders are of no use. */
    @Nullable
    Path sharedClaims() {
        Path folder = data == null ? DataDirectory.standard() : data;
        return bootstrap == null && DataDirectory.read(folder).isPresent() ? claims() : null;
    }

    /** Settings every client of ours starts from. */
    public Map<String, Object> client() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap());
        settings.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS / 2);
        return settings;
    }

    /**
     * An admin client of a cluster that answers.
     *
     * @throws Failure if none does
     */
    public Admin admin() {
        if (!Listening.any(bootstrap())) {
            throw Failure.unavailable("nobody listens at " + bootstrap() + " (is 'dateline up' running?)");
        }
        try {
            Admin admin = Admin.create(client());
            try {
                await(admin.describeCluster().clusterId());
                return admin;
            } catch (Failure e) {
                admin.close(java.time.Duration.ZERO);
                throw e;
            }
        } catch (KafkaException e) {
            throw Failure.unavailable("cannot use --bootstrap " + bootstrap() + ": " + rootOf(e));
        }
    }

    /**
     * What the cluster answers.
     *
     * @throws Failure if it does not, or refuses
     */
    public <T> T await(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof org.apache.kafka.common.errors.TimeoutException) {
                throw silent();
            }
            throw Failure.unavailable(bootstrap() + " refuses: " + rootOf(e));
        } catch (TimeoutException e) {
            throw silent();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.unavailable("interrupted");
        }
    }

    /** What is left to say when a call to the cluster has failed. */
    Failure refused(KafkaException e) {
        return Failure.unavailable(bootstrap() + " refuses: " + rootOf(e));
    }

    private Failure silent() {
        return Failure.unavailable("no broker answers at " + bootstrap() + " within " + PATIENCE_MS / 1000
                + " s (is 'dateline up' running?)");
    }

    private static String rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }
}
