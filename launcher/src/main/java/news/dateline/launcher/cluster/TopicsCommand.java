package news.dateline.launcher.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Table;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.TopicCatalogue;
import news.dateline.model.TopicSpec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline topics}: what is on the cluster. */
@Command(name = "topics", description = "List the topics with what they hold and what becomes of old records.")
public final class TopicsCommand implements Callable<Integer> {

    @Option(names = "--all", description = "Also the topics that Kafka Streams keeps for itself.")
    private boolean all;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    @Override
    public Integer call() {
        Terminal terminal = Terminal.system();
        print(terminal, cluster, all);
        terminal.flush();
        return Ending.OK;
    }

    /** Prints the topics of the catalogue that the cluster has. */
    public static void print(Terminal terminal, ClusterOptions cluster) {
        print(terminal, cluster, false);
    }

    private static void print(Terminal terminal, ClusterOptions cluster, boolean all) {
        try (Admin admin = cluster.admin()) {
            print(
                    terminal,
                    cluster,
                    admin,
                    names(cluster.await(admin.listTopics().names()), all));
        } catch (KafkaException e) {
            throw cluster.refused(e);
        }
    }

    /** Those of the catalogue in its order, then the others. */
    private static List<String> names(Set<String> present, boolean all) {
        List<String> catalogue =
                TopicCatalogue.all().stream().map(TopicSpec::name).toList();
        List<String> names = new ArrayList<>(catalogue);
        names.retainAll(present);
        if (all) {
            Set<String> others = new TreeSet<>(present);
            catalogue.forEach(others::remove);
            names.addAll(others);
        }
        return names;
    }

    private static void print(Terminal terminal, ClusterOptions cluster, Admin admin, List<String> names) {
        Map<String, TopicDescription> topics =
                cluster.await(admin.describeTopics(names).allTopicNames());
        Map<String, TopicCount> counts = new TopicCounts(cluster).of(admin, names);
        Map<ConfigResource, Config> configs = cluster.await(admin.describeConfigs(
                        names.stream().map(TopicsCommand::resource).toList())
                .all());
        Map<String, String> values =
                TopicCatalogue.all().stream().collect(Collectors.toMap(TopicSpec::name, TopicSpec::value));
        Table table = new Table("TOPIC", "RECORDS", "LIVE", "PARTITIONS", "POLICY", "VALUE");
        for (String name : names) {
            TopicCount count = counts.getOrDefault(name, TopicCount.NOTHING);
            table.row(
                    name,
                    count.recordsText(),
                    count.liveText(),
                    Objects.requireNonNull(topics.get(name)).partitions().size(),
                    policy(Objects.requireNonNull(configs.get(resource(name)))),
                    values.getOrDefault(name, ""));
        }
        table.print(terminal);
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private static String policy(Config config) {
        String cleanup = config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value();
        long retention =
                Long.parseLong(config.get(TopicConfig.RETENTION_MS_CONFIG).value());
        if (!cleanup.contains(TopicConfig.CLEANUP_POLICY_DELETE)) {
            return cleanup;
        }
        return retention < 0
                ? "keep"
                : cleanup + " after " + Duration.ofMillis(retention).toDays() + " d";
    }
}
