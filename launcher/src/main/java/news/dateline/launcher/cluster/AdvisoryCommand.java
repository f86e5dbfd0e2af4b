package news.dateline.launcher.cluster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import news.dateline.console.held.HeldAdvisories;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Table;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.Advisory;
import news.dateline.model.Advisory.Decision;
import news.dateline.model.AdvisoryDecision;
import news.dateline.model.AdvisoryDecision.Verdict;
import news.dateline.model.ArticleId;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
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

    @Command(name = "list", description = "Show the notices that wait, with the stories they may be about.")
    int list(@Mixin ClusterOptions cluster) {
        Terminal terminal = Terminal.system();
        Table table = new Table("NOTICE", "ASKS FOR", "CONFIDENCE", "MAY BE ABOUT");
        for (Advisory advisory : read(cluster).all()) {
            table.row(advisory.id(), advisory.kind(), "%.2f".formatted(advisory.confidence()), candidates(advisory));
        }
        table.print(terminal);
        terminal.flush();
        return Ending.OK;
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
        Advisory known = read(cluster)
                .find(notice)
                .orElseThrow(() -> Failure.input("no such notice: " + notice + " (see: dateline advisory list)"));
        if (known.decision() != Decision.HELD) {
            throw Failure.input(
                    "already " + known.decision().name().toLowerCase(java.util.Locale.ROOT) + ": " + notice);
        }
        if (verdict == Verdict.CONFIRM && target == null && known.target() == null) {
            throw Failure.input("nobody knows which story it is about; say --target ID: " + notice);
        }
        send(cluster, new AdvisoryDecision(notice, verdict, target, System.getProperty(USER), Instant.now()));
        return Ending.OK;
    }

    private static void send(ClusterOptions cluster, AdvisoryDecision decision) {
        Map<String, Object> settings = cluster.client();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, settings.get("default.api.timeout.ms"));
        try (KafkaProducer<ArticleId, AdvisoryDecision> producer = new KafkaProducer<>(
                settings,
                Topics.ADVISORY_DECISIONS.keySerde().serializer(),
                Topics.ADVISORY_DECISIONS.valueSerde().serializer())) {
            producer.send(new ProducerRecord<>(Topics.ADVISORY_DECISIONS.name(), decision.advisory(), decision))
                    .get();
        } catch (ExecutionException e) {
            throw Failure.unavailable("the decision was not taken: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.unavailable("interrupted");
        }
    }

    private static HeldAdvisories read(ClusterOptions cluster) {
        requireTopic(cluster);
        HeldAdvisories held = new HeldAdvisories();
        try (Tail tail = new Tail(cluster.client())) {
            tail.open(List.of(Topics.ADVISORIES.name()), true);
            tail.drain(record -> {
                held.add(Topics.ADVISORIES.valueSerde().deserializer().deserialize(record.topic(), record.value()));
                return true;
            });
        } catch (KafkaException e) {
            throw cluster.refused(e);
        }
        return held;
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
