package news.dateline.launcher.cluster;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.console.cluster.Clients;
import news.dateline.console.cluster.RecordReader;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.lag.Words;
import news.dateline.console.letter.Cause;
import news.dateline.console.letter.DryRun;
import news.dateline.console.letter.Job;
import news.dateline.console.letter.Letter;
import news.dateline.console.letter.LetterBox;
import news.dateline.console.letter.LetterDesk;
import news.dateline.console.letter.LetterDesks;
import news.dateline.launcher.terminal.Colour;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Table;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline dlq}: what could not be processed, by cause; and what to do about it. */
@Command(name = "dlq", description = "Show dead letters by cause, try them, send them again or set them aside.")
public final class DlqCommand {
    private static final int SHOWN = 20;

    @Command(name = "list", description = "Show what is wrong, the latest first.")
    int list(@Mixin ClusterOptions cluster) {
        return at(cluster, desk -> {
            Terminal terminal = Terminal.system();
            Table table = new Table("CAUSE", "STEP", "REASON", "PROVIDER", "WAITING", "DONE", "LATEST", "DETAIL");
            for (Cause cause : desk.box().causes()) {
                table.row(
                        cause.fingerprint(),
                        cause.step(),
                        cause.reason(),
                        safe(cause.provider()),
                        cause.waiting(),
                        cause.replayed() + cause.parked(),
                        Words.of(Duration.between(cause.last(), Instant.now())) + " ago",
                        safe(cause.detail()));
            }
            table.print(terminal);
            terminal.flush();
            return Ending.OK;
        });
    }

    @Command(name = "show", description = "Show the letters of a cause that wait, with their bytes.")
    int show(
            @Parameters(paramLabel = "CAUSE", description = "As 'dateline dlq list' names it.") String cause,
            @Option(
                            names = "--max",
                            paramLabel = "N",
                            description = "So many; default: ${DEFAULT-VALUE}.",
                            defaultValue = "" + SHOWN)
                    int max,
            @Mixin ClusterOptions cluster) {
        return at(cluster, desk -> {
            Terminal terminal = Terminal.system();
            for (Letter letter : desk.waiting(cause).stream().limit(max).toList()) {
                terminal.line(terminal.in(Colour.BOLD, letter.place()) + "  key " + safe(letter.key()) + ", read from "
                        + letter.origin().topic() + "-" + letter.origin().partition() + "@"
                        + letter.origin().offset());
                terminal.line("  " + letter.step() + ": " + letter.reason() + ", " + safe(letter.detail()));
                desk.records().at(letter.log(), letter.offset()).ifPresent(record -> terminal.line(safe(record)));
            }
            terminal.flush();
            return Ending.OK;
        });
    }

    @Command(name = "dry-run", description = "Say what would come of a replay, without sending anything.")
    int dryRun(
            @Parameters(paramLabel = "CAUSE", description = "As 'dateline dlq list' names it.") String cause,
            @Mixin ClusterOptions cluster) {
        return at(cluster, desk -> {
            Terminal terminal = Terminal.system();
            Table table = new Table("LETTER", "KEY", "VERDICT", "WHY");
            for (Letter letter : desk.waiting(cause)) {
                DryRun.Result result = desk.records()
                        .at(letter.log(), letter.offset())
                        .map(record -> DryRun.of(letter, record))
                        .orElseGet(() -> new DryRun.Result(DryRun.Verdict.FAILS, "it has left the topic"));
                table.row(letter.place(), safe(letter.key()), result.verdict(), result.why());
            }
            table.print(terminal);
            terminal.flush();
            return Ending.OK;
        });
    }

    @Command(
            name = "replay",
            description = "Send the waiting letters of a cause again, in the order in which their records stood.",
            footer = {"", "A letter that came back three times is parked instead."})
    int replay(
            @Parameters(paramLabel = "CAUSE", description = "As 'dateline dlq list' names it.") String cause,
            @Option(
                            names = "--rate",
                            paramLabel = "N",
                            description = "At most so many a second; default: ${DEFAULT-VALUE}.",
                            defaultValue = "" + LetterDesk.USUAL_RATE)
                    int rate,
            @Mixin ClusterOptions cluster) {
        return at(cluster, desk -> {
            desk.waiting(cause);
            return finish(desk, inner -> inner.replay(cause, user(), Math.max(1, rate)));
        });
    }

    @Command(name = "park", description = "Set the waiting letters of a cause aside, on news.parked.v1.")
    int park(
            @Parameters(paramLabel = "CAUSE", description = "As 'dateline dlq list' names it.") String cause,
            @Mixin ClusterOptions cluster) {
        return at(cluster, desk -> {
            desk.waiting(cause);
            return finish(desk, inner -> inner.park(cause, user()));
        });
    }

    private static int finish(Desk desk, Consumer<LetterDesk> begin) {
        try (LetterDesk inner =
                LetterDesks.of(desk.clients(), desk.box(), desk.records(), () -> {}, Clock.systemUTC())) {
            begin.accept(inner);
            Job job = inner.ended().toCompletableFuture().join();
            Terminal terminal = Terminal.system();
            terminal.line(job.replayed() + " replayed, " + job.parked() + " parked, " + job.gone() + " gone");
            terminal.flush();
            if (job.problem() != null) {
                throw Failure.incomplete("stopped after " + (job.replayed() + job.parked()) + " of " + job.total()
                        + ": " + job.problem());
            }
            return Ending.OK;
        }
    }

    private static int at(ClusterOptions cluster, Function<Desk, Integer> work) {
        requireTopics(cluster);
        Clients clients = new Clients(cluster.client());
        try (LetterBox box = new LetterBox(clients);
                RecordReader records = new RecordReader(clients)) {
            return work.apply(new Desk(clients, box, records));
        } catch (KafkaException e) {
            throw cluster.refused(e);
        }
    }

    private static void requireTopics(ClusterOptions cluster) {
        try (Admin admin = cluster.admin()) {
            for (String topic : List.of(Topics.DEAD_LETTERS.name(), Topics.PARKED.name(), Topics.AUDIT.name())) {
                if (!cluster.await(admin.listTopics().names()).contains(topic)) {
                    throw Failure.input("no topic " + topic + " at " + cluster.bootstrap());
                }
            }
        }
    }

    /** Nothing in a letter may move the cursor or change a terminal's colours. */
    private static String safe(StoredRecord record) {
        String headers = record.headers().entrySet().stream()
                .map(header -> "  " + header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        String value = record.value() == null
                ? "(tombstone)"
                : new String(record.value().get(), StandardCharsets.UTF_8);
        return safe(headers + "\n  " + value);
    }

    private static String safe(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\n\t]]", "\uFFFD");
    }

    private static String user() {
        return System.getProperty("user.name", "command line");
    }

    /**
     * @param clients of the cluster
     * @param box its letters
     * @param records its records
     */
    private record Desk(Clients clients, LetterBox box, RecordReader records) {

        /** @throws Failure if there is no such cause */
        List<Letter> waiting(String cause) {
            Map<String, Cause> causes =
                    box.causes().stream().collect(Collectors.toMap(Cause::fingerprint, known -> known));
            if (!causes.containsKey(cause)) {
                throw Failure.input("no such cause: " + cause + " (see: dateline dlq list)");
            }
            return box.waiting(cause);
        }
    }
}
