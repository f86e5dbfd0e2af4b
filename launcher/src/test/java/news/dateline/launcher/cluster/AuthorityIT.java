package news.dateline.launcher.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.launcher.pipeline.Committed;
import news.dateline.launcher.pipeline.Pipeline;
import news.dateline.launcher.terminal.Failure;
import news.dateline.runtime.SettingsSources;
import news.dateline.runtime.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A list in CSV reaches the quotes downstream. */
final class AuthorityIT {
    private static final String LIST =
            "id,type,name,aliases,remark\nx:7,person,Maren Vogt,\"Mayor Vogt|M. Vogt\",since 2019\n";

    @TempDir
    private Path folder;

    @Test
    void aSpeakerOnTheListCarriesItsIdFromTheNextArticleOn() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"));
                Pipeline pipeline = pipeline(broker.bootstrap());
                Committed committed = new Committed(broker.bootstrap())) {
            post(pipeline, "before");
            committed.await("the quote", () -> !committed.values(Topics.QUOTES).isEmpty());

            assertThat(authority(pipeline, "import", file("people.csv", LIST))).isZero();
            int number = 0;
            do {
                post(pipeline, "after " + number++);
                int all = number;
                committed.await(
                        "its quote", () -> committed.values(Topics.QUOTES).size() > all);
            } while (number < 50 && lastId(committed) == null);

            assertThat(lastId(committed)).isEqualTo("x:7");
            assertThat(committed.values(Topics.QUOTES).get(0).speakers().get(0).authorityId())
                    .isNull();
            assertThat(authority(pipeline, "import", file("bad.csv", LIST + "x:8,city,Halven,,\nx:7,person,,,\n")))
                    .as("a bad line spoils the file")
                    .isNotZero();
            assertThat(AuthorityTopic.entries(
                            ClusterOptions.of(broker.bootstrap()).client()))
                    .containsOnlyKeys("x:7");
            assertThat(authority(pipeline, "import", file("new.csv", LIST.replace("x:7", "x:9")), "--replace"))
                    .isZero();
            assertThat(AuthorityTopic.entries(
                            ClusterOptions.of(broker.bootstrap()).client()))
                    .containsOnlyKeys("x:9");
            assertThat(authority(pipeline, "remove", "x:9")).isZero();
            assertThat(authority(pipeline, "remove", "x:9")).isNotZero();
        }
    }

    @Test
    void aFileThatIsNoListIsRefusedWithTheReason() throws Exception {
        assertThat(AuthorityFile.read(
                                Path.of(file("a.csv", LIST + "x:8,city,Halven,,\nx:7,person,Maren Vogt,,\nx:9\n")))
                        .problems())
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("line 3: a type is person, organisation")
                                .endsWith("city"),
                        second -> assertThat(second).isEqualTo("line 4: x:7 is there twice"),
                        third -> assertThat(third).startsWith("line 5: has 1 fields"));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> AuthorityFile.read(Path.of(file("b.csv", "name,kind\nMaren Vogt,person\n"))))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("missing: id, type");
    }

    @Test
    void aFileOfASpreadsheetIsReadAsItIs() throws Exception {
        AuthorityFile read = AuthorityFile.read(
                Path.of(
                        file(
                                "c.csv",
                                "\uFEFFid,type,name,aliases\r\n\r\nx:1,organisation,\"Halven, Vogt \"\"& Co\"\"\",HV|Halven\r\n   \r\n")));

        assertThat(read.entries().get("x:1").name()).isEqualTo("Halven, Vogt \"& Co\"");
        assertThat(read.problems()).isEmpty();
    }

    private String file(String name, String text) throws java.io.IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String lastId(Committed committed) {
        var quotes = committed.values(Topics.QUOTES);
        return quotes.get(quotes.size() - 1).speakers().get(0).authorityId();
    }

    private static int authority(Pipeline pipeline, String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--bootstrap";
        all[arguments.length + 2] = pipeline.bootstrap();
        return new CommandLine(new AuthorityCommand()).execute(all);
    }

    private Pipeline pipeline(String bootstrap) {
        return Pipeline.on(bootstrap, folder, ours -> {
            Map<String, String> all = new HashMap<>(ours);
            all.put("dateline.topics.replication.factor", "1");
            return SettingsSources.only(all);
        });
    }

    private static void post(Pipeline pipeline, String guid) throws Exception {
        String item =
                "{\"uri\":\"" + guid + "\",\"version\":\"1\",\"type\":\"text\",\"headline\":\"Night ferry: " + guid
                        + "\",\"versioncreated\":\"2026-03-01T09:00:00Z\",\"language\":\"en\",\"body_text\":\"\\\"The island has "
                        + "waited for twenty years,\\\" said Maren Vogt, the mayor of Halven.\"}";
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(pipeline.articlesUrl() + "?provider=test"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(item.getBytes(UTF_8)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }
}
