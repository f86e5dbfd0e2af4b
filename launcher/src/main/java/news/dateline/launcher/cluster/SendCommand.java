package news.dateline.launcher.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import news.dateline.ingest.wire.Reading;
import news.dateline.launcher.terminal.Colour;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.TopicCatalogue;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline send FILE…}: articles onto the wire. */
@Command(name = "send", description = "Put files of any wire format onto the pipeline, each whole or not at all.")
public final class SendCommand implements Callable<Integer> {
    private static final int AT_ONCE = 64;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, folders' files, or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--provider",
            paramLabel = "NAME",
            description = "Whose articles they are; default: ${DEFAULT-VALUE}.")
    private String provider = "local";

    @Option(names = "--quiet", description = "Say nothing of what was accepted.")
    private boolean quiet;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    private int refused;

    @Override
    public Integer call() {
        try (Admin admin = cluster.admin()) {
            Set<String> names = cluster.await(admin.listTopics().names());
            if (!names.contains(TopicCatalogue.RAW.name())) {
                throw Failure.unavailable(cluster.bootstrap() + " has no topic " + TopicCatalogue.RAW.name()
                        + ": is the pipeline running?");
            }
        }
        Deliveries deliveries = new Deliveries(provider);
        Terminal terminal = Terminal.system();
        try (Wire wire = new Wire(cluster.bootstrap(), "send-" + UUID.randomUUID(), cluster.sharedClaims())) {
            List<Wire.Sent> underWay = new ArrayList<>();
            for (String file : files) {
                underWay.addAll(send(wire, deliveries, file));
                if (underWay.size() >= AT_ONCE) {
                    report(terminal, underWay);
                }
            }
            report(terminal, underWay);
        }
        terminal.flush();
        return refused == 0 ? Ending.OK : Ending.BAD_INPUT;
    }

    private List<Wire.Sent> send(Wire wire, Deliveries deliveries, String file) {
        try {
            return deliveries.readAll(file).stream()
                    .map(reading -> wire.send(file, reading))
                    .toList();
        } catch (Failure e) {
            return List.of(Wire.Sent.failed(file, String.valueOf(e.getMessage())));
        }
    }

    private void report(Terminal terminal, List<Wire.Sent> underWay) {
        for (Wire.Sent sent : underWay) {
            List<String> problems = sent.problems();
            problems.forEach(problem -> System.err.println("dateline: " + sent.name() + ": " + problem));
            refused += problems.isEmpty() ? 0 : 1;
            if (!quiet) {
                sent.accepted().ifPresent(reading -> accepted(terminal, sent.name(), reading));
            }
        }
        underWay.clear();
    }

    private static void accepted(Terminal terminal, String name, Reading reading) {
        reading.articles()
                .forEach(article -> terminal.line(String.join(
                        "\t",
                        terminal.in(Colour.GREEN, "accepted"),
                        article.id() + " v" + article.version(),
                        article.provenance().wireFormat(),
                        name)));
    }
}
