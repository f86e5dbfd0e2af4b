package news.dateline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.console.ConsoleSettings;
import news.dateline.enrich.EnrichSettings;
import news.dateline.ingest.IngestSettings;
import news.dateline.model.TopicCatalogue;
import news.dateline.model.TopicSpec;
import news.dateline.runtime.LogSettings;
import news.dateline.runtime.SettingsTable;
import news.dateline.runtime.TopicSettings;
import news.dateline.sink.SinkSettings;
import org.junit.jupiter.api.Test;

/** The README says what the code does. {@code -Dreadme.write=true} writes its tables anew. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Pattern LINK = Pattern.compile("]\\((?!http)([^)#]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:\\./)?dateline (.*?)(?:\\s+#.*)?$");

    @Test
    void itsTopicsAreThoseOfTheCatalogue() throws IOException {
        assertSection("topics", topics());
    }

    @Test
    void itsSettingsAreThoseOfTheServices() throws IOException {
        assertSection("settings", settings());
    }

    @Test
    void itsLinksLeadToFiles() throws IOException {
        List<String> links = LINK.matcher(Files.readString(README))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(README.resolveSibling(link)).exists());
    }

    @Test
    void itsCommandsAreUnderstood() throws IOException {
        List<String> commands = COMMAND.matcher(Files.readString(README))
                .results()
                .map(command -> command.group(1).strip())
                .toList();

        assertThat(commands)
                .hasSizeGreaterThan(5)
                .allSatisfy(command -> DatelineMain.commandLine().parseArgs(command.split(" ")));
    }

    @Test
    void itsModulesAreThoseOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("../pom.xml"));

        assertThat(Pattern.compile("<module>([^<]+)</module>")
                        .matcher(pom)
                        .results()
                        .map(module -> "| `" + module.group(1) + "` |"))
                .allSatisfy(row -> assertThat(Files.readString(README)).contains(row));
    }

    private static String topics() {
        String head = "| topic | value | policy | purpose |\n|---|---|---|---|\n";
        return TopicCatalogue.all().stream().map(ReadmeTest::row).collect(Collectors.joining("\n", head, "\n"));
    }

    private static String row(TopicSpec topic) {
        String policy = topic.cleanup().name().toLowerCase(Locale.ROOT);
        String days = topic.retention() == null ? "" : ", " + topic.retention().toDays() + " d";
        return "| %s | %s | %s%s | %s |".formatted(topic.name(), topic.value(), policy, days, topic.purpose());
    }

    private static String settings() {
        String head = "| key | default | meaning |\n|---|---|---|\n";
        return Stream.of(
                        IngestSettings.class,
                        EnrichSettings.class,
                        SinkSettings.class,
                        ConsoleSettings.class,
                        TopicSettings.class,
                        LogSettings.class)
                .flatMap(mapping -> SettingsTable.of(mapping).rows().stream())
                .map(ReadmeTest::row)
                .collect(Collectors.joining("\n", head, "\n"));
    }

    private static String row(SettingsTable.Row row) {
        String value = row.defaultValue() == null ? "" : "`" + row.defaultValue() + "`";
        return "| `%s` (%s) | %s | %s |".formatted(row.key(), row.type(), value, row.about());
    }

    private static void assertSection(String name, String expected) throws IOException {
        String readme = Files.readString(README);
        String start = "<!-- " + name + ": kept true by ReadmeTest -->\n";
        String end = "<!-- /" + name + " -->";
        int from = readme.indexOf(start) + start.length();
        int to = readme.indexOf(end);
        if (Boolean.getBoolean("readme.write")) {
            readme = readme.substring(0, from) + expected + readme.substring(to);
            Files.writeString(README, readme);
            to = readme.indexOf(end);
        }
        assertThat(Arrays.asList(readme.substring(from, to).split("\n")))
                .isEqualTo(Arrays.asList(expected.split("\n")));
    }
}
