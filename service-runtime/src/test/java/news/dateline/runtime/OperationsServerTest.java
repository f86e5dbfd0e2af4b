package news.dateline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperationsServerTest {
    private final AtomicReference<Health> health = new AtomicReference<>(Health.GOOD);
    private final Metrics metrics = new Metrics("sample");
    private final OperationsServer server = server(0);

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
        metrics.close();
    }

    @Test
    void aServiceThatWorksIsUp() throws Exception {
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(get("/health/live").body()).isEqualTo("{\"status\":\"up\",\"reasons\":[]}\n");
    }

    @Test
    void aServiceThatIsNotReadySaysWhyAndLives() throws Exception {
        health.set(Health.notReady("streams \"REBALANCING\""));

        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/health/ready").body())
                .isEqualTo("{\"status\":\"down\",\"reasons\":[\"streams \\\"REBALANCING\\\"\"]}\n");
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void aDeadServiceFailsBothChecks() throws Exception {
        health.set(Health.dead("streams ERROR"));

        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/health/live").statusCode()).isEqualTo(503);
    }

    @Test
    void metricsCarryTheServicesName() throws Exception {
        metrics.registry().counter("articles", "outcome", "enriched").increment();

        assertThat(get("/metrics").body())
                .contains("articles_total{outcome=\"enriched\",service=\"sample\"} 1.0")
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void anUnknownPathIsNotFound() throws Exception {
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aTakenAddressIsAFailureWithItsOwnCode() {
        try (OperationsServer second = server(server.port())) {
            ServiceFailure failure = catchThrowableOfType(ServiceFailure.class, second::start);

            assertThat(failure.exitCode()).isEqualTo(ExitCode.ADDRESS_UNAVAILABLE);
        }
    }

    private OperationsServer server(int port) {
        HttpSettings http = SampleSettings.load("dateline.enrich.http.port", Integer.toString(port))
                .get(SampleSettings.class)
                .http();
        return new OperationsServer("sample", http, health::get, metrics, Map.of());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
