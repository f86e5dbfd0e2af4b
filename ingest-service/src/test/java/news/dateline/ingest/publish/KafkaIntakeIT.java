package news.dateline.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.ingest.IngestSettings;
import news.dateline.model.IntakeMark;
import news.dateline.model.TopicCatalogue;
import news.dateline.runtime.KafkaSettings;
import news.dateline.runtime.Settings;
import news.dateline.runtime.SettingsSources;
import news.dateline.runtime.TopicProvisioner;
import news.dateline.runtime.TopicSettings;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a source has come, asked while what somebody wrote of it is not decided. */
class KafkaIntakeIT {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int PATIENCE_SECONDS = 60;

    /** Long enough to read a topic of one record. */
    private static final int A_WHILE_SECONDS = 3;

    @TempDir
    private Path directory;

    @Test
    void waitsForTransactionsThatAreNotDecided() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory);
                ArticlePublisher publisher = publisher(broker.bootstrap());
                KafkaProducer<byte[], byte[]> other = other(broker.bootstrap())) {
            provision(broker.bootstrap());
            publisher.start();
            KafkaIntake intake = new KafkaIntake(publisher, kafka(broker.bootstrap()), Clock.systemUTC());
            intake.publish(Publication.nothing(List.of()), new Mark("folder/a", "1"))
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            other.initTransactions();
            other.beginTransaction();
            Future<RecordMetadata> written = other.send(mark("folder/a", "2"));
            other.flush();
            assertThat(written).isDone();

            CompletableFuture<Map<String, String>> asked =
                    CompletableFuture.supplyAsync(() -> intake.positions("folder/"));

            assertThatThrownBy(() -> asked.get(A_WHILE_SECONDS, TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
            other.commitTransaction();
            assertThat(asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).containsExactly(Map.entry("folder/a", "2"));
        }
    }

    private static ProducerRecord<byte[], byte[]> mark(String source, String position) {
        String topic = Topics.INTAKE.name();
        return new ProducerRecord<>(
                topic,
                Topics.INTAKE.keySerde().serializer().serialize(topic, source),
                Topics.INTAKE
                        .valueSerde()
                        .serializer()
                        .serialize(
                                topic,
                                new IntakeMark(
                                        source, position, Clock.systemUTC().instant())));
    }

    private static KafkaSettings kafka(String bootstrap) {
        return new KafkaSettings(Map.of("bootstrap.servers", bootstrap));
    }

    private static ArticlePublisher publisher(String bootstrap) {
        return new ArticlePublisher(
                new PublisherLimits(kafka(bootstrap), "intake-it", 1 << 20, 1 << 24, TIMEOUT, null),
                new SimpleMeterRegistry());
    }

    private static KafkaProducer<byte[], byte[]> other(String bootstrap) {
        return new KafkaProducer<>(
                kafka(bootstrap).forProducer(Map.of("transactional.id", "other")),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private static void provision(String bootstrap) {
        TopicSettings topics = Settings.load(
                        SettingsSources.only(Map.of(
                                "kafka.bootstrap.servers", bootstrap, "dateline.topics.replication.factor", "1")),
                        IngestSettings.class,
                        TopicSettings.class)
                .get(TopicSettings.class);
        new TopicProvisioner(kafka(bootstrap), topics, TIMEOUT).provision(TopicCatalogue.all());
    }
}
