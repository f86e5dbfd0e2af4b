package news.dateline.launcher.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Table;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.Claim;
import news.dateline.runtime.Topics;
import news.dateline.runtime.claim.ClaimStore;
import news.dateline.runtime.claim.ClaimSweep;
import news.dateline.runtime.claim.Claims;
import news.dateline.runtime.claim.FileClaimStore;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline claims}: what is too large for a record, and what of it no record needs any more. */
@Command(
        name = "claims",
        description = {
            "Hold the folder of large items against all topics, and say what no record speaks of any more.",
            "Every topic is read from its beginning, the stores' changelogs too."
        })
public final class ClaimsCommand implements Callable<Integer> {
    @Mixin
    private ClaimsOption claims = new ClaimsOption();

    @Option(
            names = "--grace",
            paramLabel = "TIME",
            description = "Leave alone what was kept since so long (PT1H, P7D); default: ${DEFAULT-VALUE}.",
            defaultValue = "P1D")
    private Duration grace = Duration.ofDays(1);

    @Option(names = "--delete", description = "Delete what is not needed; without it nothing is changed.")
    private boolean delete;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    @Override
    public Integer call() {
        if (grace.isNegative()) {
            throw Failure.input("--grace is a time back from now, found " + grace);
        }
        Path where = claims.of(cluster);
        if (claims.named() != null && !Files.isDirectory(where)) {
            throw Failure.input(where + ": no such folder");
        }
        ClaimStore store = new FileClaimStore(where);
        Terminal terminal = Terminal.system();
        try {
            Instant before = Instant.now().minus(grace);
            // Listed first: a record that is sent meanwhile may speak only of what is young, or of what is listed.
            List<ClaimStore.Kept> kept = store.all();
            ClaimSweep sweep = ClaimSweep.of(kept, spoken(), before);
            print(terminal, sweep);
            if (delete) {
                List<ClaimStore.Kept> gone = sweep.delete(store);
                terminal.line(gone.size() + " deleted, " + size(gone));
            }
            return sweep.lost().isEmpty() ? Ending.OK : Ending.INCOMPLETE;
        } catch (IOException e) {
            throw Failure.unavailable(where + " cannot be swept: " + e);
        } finally {
            terminal.flush();
        }
    }

    /** The hashes of all claims that stand on any topic. */
    private Set<String> spoken() {
        Set<String> spoken = new HashSet<>();
        try (Admin admin = cluster.admin();
                Tail tail = new Tail(cluster.client())) {
            Set<String> topics = cluster.await(admin.listTopics().names());
            if (!topics.contains(Topics.RECEIVED.name())) {
                throw Failure.input("no topic " + Topics.RECEIVED.name() + " at " + cluster.bootstrap()
                        + ": are these claims of another cluster?");
            }
            tail.open(topics, true);
            tail.drain(record -> {
                Claims.claim(record.headers(), record.value())
                        .map(Claim::sha256)
                        .ifPresent(spoken::add);
                return true;
            });
        } catch (KafkaException e) {
            throw cluster.refused(e);
        }
        return spoken;
    }

    private static void print(Terminal terminal, ClaimSweep sweep) {
        Table table = new Table("VALUES", "COUNT", "SIZE");
        table.row("needed", sweep.needed().size(), size(sweep.needed()));
        table.row("too young to tell", sweep.young().size(), size(sweep.young()));
        table.row("not needed", sweep.unneeded().size(), size(sweep.unneeded()));
        table.row("lost", sweep.lost().size(), "");
        table.print(terminal);
        new TreeSet<>(sweep.lost()).forEach(hash -> terminal.line("lost: " + hash));
    }

    private static String size(List<ClaimStore.Kept> values) {
        return String.format(
                Locale.ROOT,
                "%.1f MB",
                values.stream().mapToLong(ClaimStore.Kept::bytes).sum() / 1e6);
    }
}
