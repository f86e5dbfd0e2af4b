package news.dateline.launcher.pipeline;

import java.nio.file.Path;
import java.util.Map;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.runtime.SettingsSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.kafka.KafkaContainer;

/**
 * All services together: on the embedded broker everywhere; on Kafka's own image where
 * {@code -Ddateline.it.containers=true} says that there are containers ({@code ./mvnw -Pcontainers verify}).
 */
final class EndToEndIT {
    private static final String IMAGE = System.getProperty("dateline.it.image", "apache/kafka:4.3.1");

    @TempDir
    private Path folder;

    @Test
    void everythingAcceptedComesOutOnceOnTheEmbeddedBroker() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"));
                Pipeline pipeline = pipeline(broker.bootstrap())) {
            new EndToEnd(pipeline.bootstrap(), pipeline.articlesUrl()).check();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "dateline.it.containers", matches = "true")
    void everythingAcceptedComesOutOnceOnABrokerInAContainer() throws Exception {
        try (KafkaContainer kafka = new KafkaContainer(IMAGE)) {
            kafka.start();
            try (Pipeline pipeline = pipeline(kafka.getBootstrapServers())) {
                new EndToEnd(pipeline.bootstrap(), pipeline.articlesUrl()).check();
            }
        }
    }

    private Pipeline pipeline(String bootstrap) {
        Map<String, String> oneBroker = Map.of("dateline.topics.replication.factor", "1");
        return Pipeline.on(bootstrap, folder, ours -> {
            java.util.HashMap<String, String> all = new java.util.HashMap<>(ours);
            all.putAll(oneBroker);
            return SettingsSources.only(all);
        });
    }
}
