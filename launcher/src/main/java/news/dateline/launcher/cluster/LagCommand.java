package news.dateline.launcher.cluster;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import news.dateline.console.cluster.Clients;
import news.dateline.console.cluster.ClusterReader;
import news.dateline.console.lag.GroupLag;
import news.dateline.console.lag.LagBook;
import news.dateline.console.lag.LagReport;
import news.dateline.console.lag.Limits;
import news.dateline.console.lag.PartitionLag;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Table;
import news.dateline.launcher.terminal.Terminal;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline lag}: how far each group is behind. */
@Command(name = "lag", description = "Show how far each consumer group is behind on each topic, and how it stands.")
public final class LagCommand implements Callable<Integer> {

    @Option(names = "--partitions", description = "A line a partition.")
    private boolean partitions;

    @Option(names = "--watch", description = "Look again and again, and tell how each group stands and why.")
    private boolean watch;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            description = "Pause between two looks of --watch; default: ${DEFAULT-VALUE}.")
    private int every = 5;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    @Override
    public Integer call() {
        Terminal terminal = Terminal.system();
        if (watch) {
            watch(terminal);
            return Ending.OK;
        }
        print(read(cluster), terminal, partitions);
        terminal.flush();
        return Ending.OK;
    }

    private void watch(Terminal terminal) {
        try {
            new LagWatch(terminal, Boolean.getBoolean("dateline.terminal"))
                    .run(cluster, Duration.ofSeconds(Math.max(1, every)));
        } catch (KafkaException e) {
            throw cluster.refused(e);
        }
    }

    /**
     * One look at all groups of the cluster.
     *
     * @throws news.dateline.launcher.terminal.Failure if the cluster does not answer
     */
    public static LagReport read(ClusterOptions cluster) {
        try (Admin admin = cluster.admin();
                ClusterReader reader = new ClusterReader(
                        admin, new Clients(cluster.client()), t -> !t.startsWith("__"), Clock.systemUTC())) {
            ClusterReader.Look look = reader.look();
            return new LagBook(Limits.DEFAULT).after(look.at(), look.groups());
        } catch (KafkaException e) {
            throw cluster.refused(e);
        }
    }

    /** Prints a line a group and topic, or a partition. */
    public static void print(LagReport report, Terminal terminal, boolean partitions) {
        Table table = partitions
                ? new Table("GROUP", "TOPIC", "PARTITION", "COMMITTED", "END", "LAG", "OLDEST", "STATE")
                : new Table("GROUP", "TOPIC", "PARTITIONS", "LAG", "OLDEST", "STATE");
        for (GroupLag group : report.groups()) {
            if (partitions) {
                group.partitions().forEach(p -> partition(table, group, p));
            } else {
                topics(table, group);
            }
        }
        table.print(terminal);
    }

    private static void partition(Table table, GroupLag group, PartitionLag p) {
        table.row(
                group.name(),
                p.topic(),
                p.partition(),
                p.committed() == null ? "-" : p.committed(),
                p.logEnd(),
                p.lag(),
                age(p.timeLag()),
                group.state() + ", " + p.status().toString().toLowerCase(java.util.Locale.ROOT));
    }

    private static void topics(Table table, GroupLag group) {
        Map<String, List<PartitionLag>> topics = group.partitions().stream()
                .collect(Collectors.groupingBy(PartitionLag::topic, TreeMap::new, Collectors.toList()));
        topics.forEach((topic, parts) -> table.row(
                group.name(),
                topic,
                parts.size(),
                parts.stream().mapToLong(PartitionLag::lag).sum(),
                age(parts.stream()
                        .map(PartitionLag::timeLag)
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO)),
                group.state()));
        if (topics.isEmpty()) {
            table.row(group.name(), "-", 0, 0, "-", group.state());
        }
    }

    private static String age(Duration age) {
        return age.isZero() ? "-" : age.toSeconds() + " s";
    }
}
