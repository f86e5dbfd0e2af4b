package news.dateline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static final Map<String, String> SERVERS = Map.of("KAFKA_BOOTSTRAP_SERVERS", "localhost:9092");

    @TempDir
    Path folder;

    @Test
    void whatNobodySetsHasItsDefault() {
        SampleSettings settings = SampleSettings.load().get(SampleSettings.class);

        assertThat(settings.bodyMaxBytes()).isEqualTo(1000);
        assertThat(settings.retention()).isEqualTo(Duration.ofDays(30));
        assertThat(settings.name()).isEmpty();
        assertThat(settings.http().host()).isEqualTo("127.0.0.1");
    }

    @Test
    void theEnvironmentWinsOverTheFileAndAnOverrideOverBoth() throws IOException {
        Path file =
                file("dateline.enrich.body.max.bytes=2\ndateline.enrich.name=fromFile\ndateline.enrich.http.port=1\n");
        Map<String, String> environment = Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "localhost:9092",
                "DATELINE_ENRICH_BODY_MAX_BYTES", "3",
                "DATELINE_ENRICH_HTTP_PORT", "3");
        Settings settings = Settings.load(
                new SettingsSources(file, environment, Map.of("dateline.enrich.http.port", "4")), SampleSettings.class);

        assertThat(settings.get(SampleSettings.class).name()).contains("fromFile");
        assertThat(settings.get(SampleSettings.class).bodyMaxBytes()).isEqualTo(3);
        assertThat(settings.get(SampleSettings.class).http().port()).isEqualTo(4);
    }

    @Test
    void everyProblemIsReportedAtOnce() {
        List<String> problems = problems(
                "dateline.enrich.body.max.bytes", "0",
                "dateline.enrich.retention", "a while",
                "dateline.enrich.htpp.port", "1",
                "dateline.enrihc.name", "x",
                "kafka.acks", "1");

        assertThat(problems)
                .anyMatch(p -> p.startsWith("dateline.enrich.body.max.bytes must be at least 1: 0"))
                .anyMatch(p -> p.contains("dateline.enrich.retention") && p.contains("a while"))
                .anyMatch(p -> p.startsWith("dateline.enrich.htpp.port is not a setting"))
                .anyMatch(p -> p.startsWith("dateline.enrihc.name is not a setting"))
                .anyMatch(p -> p.startsWith("kafka.acks cannot be set"))
                .hasSize(5);
    }

    @Test
    void aKeyOfAnotherServiceIsLeftToIt() {
        assertThat(SampleSettings.load("dateline.ingest.http.port", "8080").effective())
                .noneMatch(value -> value.key().startsWith("dateline.ingest"));
    }

    @Test
    void theBrokersMustBeNamed() {
        InvalidSettingsException e = catchThrowableOfType(
                InvalidSettingsException.class,
                () -> Settings.load(SettingsSources.only(Map.of()), SampleSettings.class));

        assertThat(e.problems()).singleElement().asString().startsWith("kafka.bootstrap.servers must be set");
    }

    @Test
    void aSettingOurGuaranteesRestOnIsRefusedUnderEveryPrefix() {
        assertThat(problems("kafka.processing.guarantee", "at_least_once")).hasSize(1);
        assertThat(problems("kafka.consumer.isolation.level", "read_uncommitted"))
                .hasSize(1);
        assertThat(problems("kafka.producer.transactional.id", "mine")).hasSize(1);
        assertThat(problems("kafka.main.consumer.auto.offset.reset", "latest")).hasSize(1);
    }

    @Test
    void otherKafkaSettingsReachTheClientTheyAreMeantFor() {
        KafkaSettings kafka = SampleSettings.load("kafka.producer.linger.ms", "5", "kafka.client.rack", "a")
                .kafka();

        assertThat(kafka.forProducer(Map.of("acks", "all")))
                .containsEntry("linger.ms", "5")
                .containsEntry("client.rack", "a")
                .containsEntry("acks", "all");
        assertThat(kafka.forConsumer(Map.of())).doesNotContainKey("linger.ms").doesNotContainKey("producer.linger.ms");
        assertThat(kafka.forStreams(Map.of())).containsEntry("producer.linger.ms", "5");
    }

    @Test
    void aKafkaVariableOfThePlatformIsLeftAlone() {
        Settings settings = Settings.load(
                new SettingsSources(
                        null,
                        Map.of("KAFKA_BOOTSTRAP_SERVERS", "b:9092", "KAFKA_PORT_9092_TCP", "tcp://10.0.0.1:9092"),
                        Map.of()),
                SampleSettings.class);

        assertThat(settings.kafka().values()).containsOnly(Map.entry("bootstrap.servers", "b:9092"));
    }

    @Test
    void aSecretIsMaskedAndEachValueSaysWhereItComesFrom() {
        Settings settings = SampleSettings.load("kafka.sasl.jaas.config", "user and password");

        assertThat(settings.effective())
                .contains(new Settings.Effective("kafka.sasl.jaas.config", "***", "override"))
                .contains(new Settings.Effective("dateline.enrich.retention", "30d", "default"));
    }

    @Test
    void oneValueCanBeKnownBeforeTheSettingsAreLoaded() throws IOException {
        Path file = file("dateline.log.format=json\n");

        assertThat(new SettingsSources(file, Map.of(), Map.of()).value(LogSettings.FORMAT))
                .contains("json");
        assertThat(new SettingsSources(file, Map.of("DATELINE_LOG_FORMAT", "text"), Map.of()).value(LogSettings.FORMAT))
                .contains("text");
    }

    @Test
    void aMissingFileIsAProblem() {
        SettingsSources sources = new SettingsSources(folder.resolve("none.properties"), SERVERS, Map.of());

        InvalidSettingsException e = catchThrowableOfType(
                InvalidSettingsException.class, () -> Settings.load(sources, SampleSettings.class));

        assertThat(e.problems()).singleElement().asString().contains("none.properties");
    }

    private static List<String> problems(String... keysAndValues) {
        return catchThrowableOfType(InvalidSettingsException.class, () -> SampleSettings.load(keysAndValues))
                .problems();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("dateline.properties"), content);
    }
}
