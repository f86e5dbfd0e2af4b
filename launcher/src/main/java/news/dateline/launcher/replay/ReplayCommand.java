package news.dateline.launcher.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import news.dateline.launcher.cluster.ClaimsOption;
import news.dateline.launcher.cluster.ClusterOptions;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline replay}: what was received, read again with the parsers and models of today. */
@Command(
        name = "replay",
        description = {
            "Read again, with the parsers and models of today, what was received in a period; put what comes of the",
            "versions that are live into topics beside the live ones, and tell the difference.",
            "Nothing live changes before --cut-over."
        })
public final class ReplayCommand implements Callable<Integer> {
    /** As the topics are made; what is larger goes into the claims folder. */
    private static final int MAX_RECORD_BYTES = 8_388_608;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--into",
            required = true,
            paramLabel = "shadow.NAME",
            description = "The topics shadow.NAME.enriched, .entities and .quotes.")
    private String into = "";

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "Received at or after this: a day (UTC), an instant, or 'beginning'.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "Received before this; default: now.")
    private String to = "now";

    @Option(names = "--replace", description = "Start anew where the topics are there already.")
    private boolean replace;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description =
                    "Articles a second at most, so that the live flow does not suffer; default: ${DEFAULT-VALUE}.")
    private int rate = 100;

    @Option(
            names = "--group",
            paramLabel = "NAME",
            description = "The enrich service's, which goes first when it is behind; default: ${DEFAULT-VALUE}.")
    private String group = "dateline-enrich";

    @Option(
            names = "--show",
            paramLabel = "N",
            description = "Examples of each kind of difference; default: ${DEFAULT-VALUE}.")
    private int shown = 5;

    @Option(
            names = "--cut-over",
            description =
                    "Let what changed take the place of what is live, unless a newer version or a kill came first.")
    private boolean cutOver;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description =
                    "How long --cut-over waits for the next article before the rest counts as overtaken; default: ${DEFAULT-VALUE}.")
    private int patience = 20;

    @Option(names = "--drop", description = "Remove the topics; after --cut-over, or alone.")
    private boolean drop;

    @Mixin
    private ClaimsOption claims = new ClaimsOption();

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    @Override
    public Integer call() {
        if (from == null && !cutOver && !drop) {
            throw new ParameterException(spec.commandLine(), "say --from TIME, --cut-over or --drop");
        }
        if (rate < 1 || patience < 1 || shown < 0) {
            throw Failure.input("--rate and --patience must be at least 1, and --show at least 0");
        }
        ShadowTopics shadow = new ShadowTopics(into);
        Period period = from == null ? null : Period.of(from, to, Instant.now());
        Terminal terminal = Terminal.system();
        try (Admin admin = cluster.admin()) {
            Pace pace = new Pace(new LiveFlow(cluster, admin, group), rate);
            int ending = Ending.OK;
            if (period != null) {
                prepare(shadow, admin);
                Replay replay = new Replay(cluster.client(), values(), period, shadow, pace);
                replay.run(terminal, new Difference(shown));
            }
            if (cutOver) {
                requireThere(shadow, admin);
                ending = new CutOver(cluster.client(), values(), shadow, pace)
                        .run(terminal, Duration.ofSeconds(patience));
            }
            if (drop) {
                requireThere(shadow, admin);
                shadow.delete(cluster, admin);
            }
            terminal.flush();
            return ending;
        } catch (KafkaException e) {
            throw Failure.unavailable(cluster.bootstrap() + " refuses: " + e.getMessage());
        }
    }

    private Values values() {
        return new Values(claims.of(cluster), MAX_RECORD_BYTES);
    }

    private void prepare(ShadowTopics shadow, Admin admin) {
        if (shadow.exist(cluster, admin)) {
            if (!replace) {
                throw Failure.input(into + " is there already: choose another name, or --replace it");
            }
            shadow.delete(cluster, admin);
        }
        shadow.create(cluster, admin);
    }

    private void requireThere(ShadowTopics shadow, Admin admin) {
        if (!shadow.exist(cluster, admin)) {
            throw Failure.input("there is no " + into + ": make it with --from TIME first");
        }
    }
}
