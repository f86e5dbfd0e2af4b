package news.dateline.launcher.cluster;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Table;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.AuthorityEntry;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline authority}: the newsroom's own list of people, organisations and places. */
@Command(
        name = "authority",
        description = {
            "The newsroom's own people, organisations and places: what an article names that is on the list carries its",
            "identifier downstream, from the next article on."
        })
public final class AuthorityCommand {
    private static final int SHOWN = 20;

    @Command(
            name = "import",
            description = {
                "Put the entries of a CSV file on the list, all or none: columns id, type, name and aliases (with bars",
                "between). An entry of the same id is replaced."
            })
    int load(
            @Parameters(paramLabel = "FILE", description = "CSV in UTF-8 with a header line.") Path file,
            @Option(names = "--replace", description = "Take off the list what is not in the file.") boolean replace,
            @Mixin ClusterOptions cluster) {
        AuthorityFile read = AuthorityFile.read(file);
        if (!read.problems().isEmpty()) {
            read.problems().stream()
                    .limit(SHOWN)
                    .forEach(problem -> System.err.println("dateline: " + file + ": " + problem));
            throw Failure.input(read.problems().size() + " lines are no entries; the list is as it was");
        }
        Map<String, AuthorityEntry> before = entries(cluster);
        List<String> off = before.keySet().stream()
                .filter(id -> replace && !read.entries().containsKey(id))
                .toList();
        List<AuthorityEntry> changed = read.entries().values().stream()
                .filter(entry -> !entry.equals(before.get(entry.id())))
                .toList();
        send(
                cluster,
                Stream.concat(
                        changed.stream().map(AuthorityCommand::put),
                        off.stream().map(AuthorityCommand::drop)));
        Terminal terminal = Terminal.system();
        terminal.line(changed.size() + " entries new or changed, "
                + (read.entries().size() - changed.size()) + " as they were, " + off.size() + " taken off");
        terminal.flush();
        return Ending.OK;
    }

    @Command(name = "list", description = "Show the list.")
    int list(@Mixin ClusterOptions cluster) {
        Terminal terminal = Terminal.system();
        Table table = new Table("ID", "TYPE", "NAME", "ALIASES");
        entries(cluster)
                .values()
                .forEach(entry -> table.row(
                        entry.id(),
                        entry.type().name().toLowerCase(java.util.Locale.ROOT),
                        entry.name(),
                        String.join(" | ", entry.aliases())));
        table.print(terminal);
        terminal.flush();
        return Ending.OK;
    }

    @Command(name = "remove", description = "Take an entry off the list.")
    int remove(@Parameters(paramLabel = "ID") String id, @Mixin ClusterOptions cluster) {
        if (!entries(cluster).containsKey(id)) {
            throw Failure.input("there is no " + id + " on the list (see: dateline authority list)");
        }
        send(cluster, Stream.of(drop(id)));
        return Ending.OK;
    }

    private static Map<String, AuthorityEntry> entries(ClusterOptions cluster) {
        try (Admin admin = cluster.admin()) {
            if (!cluster.await(admin.listTopics().names()).contains(Topics.AUTHORITY.name())) {
                throw Failure.unavailable(cluster.bootstrap() + " has no topic " + Topics.AUTHORITY.name()
                        + ": is the pipeline running?");
            }
        }
        try {
            return AuthorityTopic.entries(cluster.client());
        } catch (KafkaException e) {
            throw cluster.refused(e);
        }
    }

    private static ProducerRecord<byte[], byte[]> put(AuthorityEntry entry) {
        return record(entry.id(), Topics.AUTHORITY.valueSerde().serializer().serialize(Topics.AUTHORITY.name(), entry));
    }

    @SuppressWarnings("NullAway") // Kafka's constructor is unannotated; null is a tombstone
    private static ProducerRecord<byte[], byte[]> drop(String id) {
        return record(id, null);
    }

    @SuppressWarnings("NullAway") // the same
    private static ProducerRecord<byte[], byte[]> record(String id, byte[] value) {
        String topic = Topics.AUTHORITY.name();
        return new ProducerRecord<>(
                topic, Topics.AUTHORITY.keySerde().serializer().serialize(topic, id), value);
    }

    /** All of them, or none. */
    private static void send(ClusterOptions cluster, Stream<ProducerRecord<byte[], byte[]>> records) {
        Map<String, Object> settings = new HashMap<>(cluster.client());
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "dateline-authority-" + UUID.randomUUID());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var unused = records.map(producer::send).toList();
            producer.commitTransaction();
        } catch (KafkaException e) {
            throw cluster.refused(e);
        }
    }
}
