package news.dateline.launcher.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.model.Advisory;
import news.dateline.model.AdvisoryDecision;
import news.dateline.model.ArticleId;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is decided at the command line is decided once, as on the console's page. */
final class AdvisoryIT {
    private static final ArticleId NOTICE = ArticleId.parse("coast:kill-1");

    @TempDir
    private Path folder;

    @Test
    void aNoticeIsDecidedOnce() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"))) {
            notice(broker.bootstrap());

            assertThat(advisory(broker, "confirm", NOTICE.toString()))
                    .as("nobody knows which story it is about")
                    .isEqualTo(Ending.BAD_INPUT);
            assertThat(advisory(broker, "reject", "coast:nonesuch")).isEqualTo(Ending.BAD_INPUT);
            assertThat(advisory(broker, "reject", NOTICE.toString())).isZero();
            assertThat(advisory(broker, "confirm", NOTICE.toString(), "--target", "coast:story-1"))
                    .isEqualTo(Ending.BAD_INPUT);
            assertThat(advisory(broker, "list")).isZero();

            assertThat(decisions(broker.bootstrap())).singleElement().satisfies(decision -> {
                assertThat(decision.advisory()).isEqualTo(NOTICE);
                assertThat(decision.verdict()).isEqualTo(AdvisoryDecision.Verdict.REJECT);
            });
        }
    }

    private static List<AdvisoryDecision> decisions(String bootstrap) {
        List<AdvisoryDecision> found = new ArrayList<>();
        try (Tail tail = new Tail(ClusterOptions.of(bootstrap).client())) {
            tail.open(List.of(Topics.ADVISORY_DECISIONS.name()), true);
            tail.drain(record -> found.add(
                    Topics.ADVISORY_DECISIONS.valueSerde().deserializer().deserialize(record.topic(), record.value())));
        }
        return found;
    }

    private static void notice(String bootstrap) throws Exception {
        Map<String, Object> client = ClusterOptions.of(bootstrap).client();
        try (Admin admin = Admin.create(client);
                KafkaProducer<ArticleId, Advisory> producer = new KafkaProducer<>(
                        client,
                        Topics.ADVISORIES.keySerde().serializer(),
                        Topics.ADVISORIES.valueSerde().serializer())) {
            admin.createTopics(Stream.of(Topics.ADVISORIES.name(), Topics.ADVISORY_DECISIONS.name())
                            .map(name -> new NewTopic(name, 1, (short) 1))
                            .toList())
                    .all()
                    .get();
            Advisory held = new Advisory(
                    NOTICE,
                    Advisory.Kind.KILL,
                    null,
                    List.of(),
                    List.of(),
                    0.5,
                    Advisory.Decision.HELD,
                    Instant.parse("2026-03-02T09:00:00Z"),
                    null,
                    null);
            producer.send(new ProducerRecord<>(Topics.ADVISORIES.name(), NOTICE, held))
                    .get();
        }
    }

    private static int advisory(EmbeddedBroker broker, String... arguments) {
        List<String> all = Stream.concat(Stream.of(arguments), Stream.of("--bootstrap", broker.bootstrap()))
                .toList();
        return new CommandLine(new AdvisoryCommand())
                .setExecutionExceptionHandler(
                        (e, command, parsed) -> e instanceof Failure failure ? failure.exitCode() : 1)
                .execute(all.toArray(new String[0]));
    }
}
