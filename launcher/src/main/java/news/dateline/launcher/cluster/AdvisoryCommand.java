package news.dateline.launcher.cluster;

import java.time.Clock;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import news.dateline.console.cluster.Clients;
import news.dateline.console.held.DecisionDesk;
import news.dateline.console.held.Notices;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Table;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.Advisory;
import news.dateline.model.AdvisoryDecision;
import news.dateline.model.AdvisoryDecision.Verdict;
import news.dateline.model.ArticleId;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline advisory}: a person decides on notices of which the pipeline was not sure. */
@Command(name = "advisory", description = "Show the notices that wait for a decision, and decide.")
public final class AdvisoryCommand {
    private static final String USER = "user.name";
    private static final String PRODUCER = "dateline-advisory";

    @Command(name = "list", description = "Show the notices that wait, with the stories they may be about.")
    int list(@Mixin ClusterOptions cluster) {
        return at(cluster, (clients, notices) -> {
            Terminal terminal = Terminal.system();
            Table table = new Table("NOTICE", "ASKS FOR", "CONFIDENCE", "MAY BE ABOUT", "DECIDED");
            for (Notices.Waiting waiting : notices.all()) {
                Advisory advisory = waiting.advisory();
                AdvisoryDecision decided = waiting.decided();
                table.row(
                        advisory.id(),
                        advisory.kind(),
                        "%.2f".formatted(advisory.confidence()),
                        candidates(advisory),
                        decided == null ? "-" : word(decided));
            }
            table.print(terminal);
            terminal.flush();
        });
    }

    private static String word(AdvisoryDecision decided) {
        return decided.verdict().name().toLowerCase(Locale.ROOT)
                + (decided.decidedBy() == null ? "" : " by " + decided.decidedBy());
    }

    @Command(name = "confirm", description = "Carry a notice out.")
    int confirm(
            @Parameters(paramLabel = "ID", description = "The notice, as 'dateline advisory list' names it.")
                    String notice,
            @Option(names = "--target", paramLabel = "ID", description = "The story, when it is not the first shown.")
                    @Nullable
                    String target,
            @Mixin ClusterOptions cluster) {
        return decide(cluster, id(notice), Verdict.CONFIRM, target == null ? null : id(target));
    }

    @Command(name = "reject", description = "Set a notice aside.")
    int reject(
            @Parameters(paramLabel = "ID", description = "The notice, as 'dateline advisory list' names it.")
                    String notice,
            @Mixin ClusterOptions cluster) {
        return decide(cluster, id(notice), Verdict.REJECT, null);
    }

    private static int decide(ClusterOptions cluster, ArticleId notice, Verdict verdict, @Nullable ArticleId target) {
        return at(cluster, (clients, notices) -> {
            DecisionDesk desk = new DecisionDesk(notices, () -> clients.producer(PRODUCER), Clock.systemUTC());
            try {
                desk.decide(notice, verdict, target, System.getProperty(USER, "command line"));
            } catch (IllegalArgumentException | IllegalStateException e) {
                throw Failure.input(e.getMessage() + " (see: dateline advisory list; --target names the story)");
            }
        });
    }

    private static int at(ClusterOptions cluster, BiConsumer<Clients, Notices> work) {
        requireTopic(cluster);
        Clients clients = new Clients(cluster.client());
        try (Notices notices = new Notices(clients)) {
            work.accept(clients, notices);
            return Ending.OK;
        } catch (KafkaException e) {
            throw cluster.refused(e);
        }
    }

    private static void requireTopic(ClusterOptions cluster) {
        try (Admin admin = cluster.admin()) {
            if (!cluster.await(admin.listTopics().names()).contains(Topics.ADVISORIES.name())) {
                throw Failure.input("no topic " + Topics.ADVISORIES.name() + " at " + cluster.bootstrap());
            }
        }
    }

    private static String candidates(Advisory advisory) {
        String stories = advisory.candidates().stream()
                .map(candidate -> "%s (%.2f)".formatted(candidate.id(), candidate.confidence()))
                .collect(Collectors.joining(", "));
        return stories.isEmpty() ? "-" : stories;
    }

    private static ArticleId id(String text) {
        try {
            return ArticleId.parse(text);
        } catch (IllegalArgumentException e) {
            throw Failure.input(e.getMessage() == null ? "not an id: " + text : e.getMessage());
        }
    }
}
