package news.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.model.ArticleId;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.OperatedService;
import news.dateline.runtime.Settings;
import news.dateline.runtime.SettingsSources;
import news.dateline.runtime.Topic;
import news.dateline.runtime.TopicSettings;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestServiceIT {
    private static final int MOST_POLLS = 100;

    @TempDir
    private static Path directory;

    private static EmbeddedBroker broker;
    private static OperatedService service;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(directory);
        service = IngestService.of(Settings.load(
                SettingsSources.only(Map.of(
                        "kafka.bootstrap.servers", broker.bootstrap(),
                        "dateline.topics.partitions", "2",
                        "dateline.ingest.body.max.bytes", "1048576")),
                IngestSettings.class,
                TopicSettings.class));
        service.start();
    }

    @AfterAll
    static void stop() {
        service.close();
        broker.close();
    }

    @Test
    void answersWhenTheBrokerHasBytesAndArticle() throws Exception {
        byte[] body =
                "{\"uri\":\"urn:coast:1\",\"version\":\"2\",\"headline\":\"Ferries stop\",\"body_text\":\"Stopped.\"}"
                        .getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = post("?provider=coast", body);

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("{\"id\":\"coast:urn:coast:1\",\"version\":2,\"repairs\":[]}");
        assertThat(records(Topics.RAW, "coast", 1)).anySatisfy(record -> {
            assertThat(record.key()).isEqualTo(new ArticleId("coast", "urn:coast:1"));
            assertThat(record.value().headline()).isEqualTo("Ferries stop");
            assertThat(EventHeaders.text(record.headers(), "ce_type")).contains("news.dateline.raw.v1");
        });
        assertThat(records(Topics.RECEIVED, "coast", 1)).anySatisfy(record -> {
            assertThat(record.value()).isEqualTo(body);
            assertThat(EventHeaders.text(record.headers(), "dateline.format")).contains("ninjs");
        });
    }

    @Test
    void takesManyRequestsAtOnce() {
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 200)
                .mapToObj(i -> HTTP.sendAsync(
                                request(
                                        "?provider=many",
                                        ("Ferry number " + i + " stopped.").getBytes(StandardCharsets.UTF_8)),
                                HttpResponse.BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsOnly(202);
        assertThat(records(Topics.RAW, "many", 200).stream()
                        .map(ConsumerRecord::key)
                        .distinct())
                .hasSize(200);
    }

    @Test
    void refusesWithProblemDetails() throws Exception {
        HttpResponse<String> answer = post("", "{\"uri\": broken".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":400", "line 1, column");
    }

    /** The web server refuses these before we see them. */
    @ParameterizedTest
    @CsvSource({"/v1/articles?provider=%zz,400", "/v1/article,404", "/v1/articles/1,404", "/,404"})
    void answersWhatNobodyHandlesWithProblemDetailsToo(String path, int status) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            socket.getOutputStream()
                    .write(("PUT " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Content-Length: 0\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 " + status)
                    .contains("application/problem+json", "\"type\":\"about:blank\"", "\"status\":" + status);
        }
    }

    @Test
    void refusesABodyBeyondTheLimit() throws Exception {
        assertThat(post("", new byte[1048577]).statusCode()).isEqualTo(413);
    }

    @Test
    void refusesAnEmptyBodyAPictureAndAnUnfitProvider() throws Exception {
        assertThat(post("", new byte[0]).statusCode()).isEqualTo(400);
        assertThat(post("", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}).statusCode())
                .isEqualTo(415);
        assertThat(post("?provider=Not%20one", "Ferries stopped.".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesAFormOfFilesApart() throws Exception {
        String form = String.join(
                "\r\n",
                "--b",
                "Content-Disposition: form-data; name=f; filename=a.txt",
                "",
                "Berth four is closed.",
                "--b",
                "Content-Disposition: form-data; name=f; filename=b.json",
                "Content-Type: application/json",
                "",
                "{\"uri\":\"urn:coast:form-2\",\"headline\":\"Berth seven\"}",
                "--b--",
                "");
        HttpRequest request = HttpRequest.newBuilder(uri("?provider=form"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();

        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"formats\":[\"plain\",\"ninjs\"]", "form:urn:coast:form-2");
    }

    @Test
    void describesItself() throws Exception {
        URI description = URI.create("http://127.0.0.1:" + service.port() + "/v1/openapi.json");

        assertThat(HTTP.send(HttpRequest.newBuilder(description).build(), HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("\"openapi\": \"3.1.0\"");
    }

    @Test
    void refusesOtherMethods() throws Exception {
        HttpResponse<String> answer =
                HTTP.send(HttpRequest.newBuilder(uri("")).GET().build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("allow")).contains("POST");
    }

    private static HttpResponse<String> post(String query, byte[] body) throws Exception {
        return HTTP.send(request(query, body), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest request(String query, byte[] body) {
        return HttpRequest.newBuilder(uri(query))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static URI uri(String query) {
        return URI.create("http://127.0.0.1:" + service.port() + "/v1/articles" + query);
    }

    /** The committed records of a provider, once there are so many; transaction markers follow the answer. */
    private static <K, V> List<ConsumerRecord<K, V>> records(Topic<K, V> topic, String provider, int count) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", broker.bootstrap(), "isolation.level", "read_committed");
        try (KafkaConsumer<K, V> consumer = new KafkaConsumer<>(
                config, topic.keySerde().deserializer(), topic.valueSerde().deserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<K, V>> records = new ArrayList<>();
            for (int polls = 0; polls < MOST_POLLS && records.size() < count; polls++) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.key().toString().startsWith(provider + ":")) {
                        records.add(record);
                    }
                });
            }
            return records;
        }
    }
}
