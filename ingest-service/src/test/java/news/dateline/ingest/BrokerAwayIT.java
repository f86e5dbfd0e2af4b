package news.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.runtime.OperatedService;
import news.dateline.runtime.Settings;
import news.dateline.runtime.SettingsSources;
import news.dateline.runtime.TopicSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerAwayIT {
    @Test
    void answersThatItCannotKeepAnArticleAndWhenToComeBack(@TempDir Path directory) throws Exception {
        EmbeddedBroker broker = EmbeddedBroker.start(directory);
        try (OperatedService service = service(broker.bootstrap())) {
            service.start();
            assertThat(post(service).statusCode()).isEqualTo(202);
            broker.close();

            HttpResponse<String> answer = post(service);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("retry-after")).contains("5");
            assertThat(answer.body()).contains("urn:dateline:problem:unavailable");
            assertThat(service.health().ready()).isFalse();
        }
    }

    private static OperatedService service(String bootstrap) {
        return IngestService.of(Settings.load(
                SettingsSources.only(Map.of(
                        "kafka.bootstrap.servers", bootstrap,
                        "dateline.topics.partitions", "1",
                        "dateline.ingest.broker.timeout", "5s")),
                IngestSettings.class,
                TopicSettings.class));
    }

    private static HttpResponse<String> post(OperatedService service) throws Exception {
        URI articles = URI.create("http://127.0.0.1:" + service.port() + "/v1/articles");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(articles)
                                .POST(HttpRequest.BodyPublishers.ofString("Berth four is closed."))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
