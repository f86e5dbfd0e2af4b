package news.dateline.launcher.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<String> problems = new ArrayList<>();
    private final JsonLines lines = new JsonLines(Terminal.plain(out), Offsets.UTF_16, 2, problems::add);

    @TempDir
    Path folder;

    @Test
    void answersTheGoodLinesAndTellsOfTheOthers() throws IOException {
        Path file = file(
                "\uFEFF{\"id\":\"a\",\"text\":\"Ada Brandt left Oslo.\"}",
                "",
                "{\"id\":\"b\"}",
                "{broken",
                "{\"id\":\"c\",\"text\":\"\"}",
                "{\"id\":\"d\",\"text\":null}",
                "[1]",
                "{\"id\":\"e\",\"text\":\"Half \\ud83d a pair.\"}");

        lines.answer(file.toString());

        assertThat(written())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"id\":\"a\"").contains("person:ada-brandt"),
                        second -> assertThat(second).startsWith("{\"id\":\"c\",\"text\":\"\""),
                        third -> assertThat(third).startsWith("{\"id\":\"e\"").contains("\\uD83D"));
        assertThat(problems)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .endsWith("line 3: an object with \"id\" and a text \"text\" was expected"),
                        second -> assertThat(second).contains("line 4: no JSON: "),
                        third -> assertThat(third).contains("line 6: an object"),
                        fourth -> assertThat(fourth).contains("line 7: an object"));
    }

    @Test
    void answersATextOfAMillionLetters() throws IOException {
        String text = "The mayor of Halven, Maren Vogt, spoke again. ".repeat(22_000);

        lines.answer(file("{\"id\":1,\"text\":\"" + text + "\"}").toString());

        assertThat(problems).isEmpty();
        assertThat(written()).singleElement().asString().contains("person:maren-vogt");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> lines.answer("missing.jsonl"))
                .isInstanceOf(Failure.class)
                .hasMessage("missing.jsonl: no such file");
    }

    private List<String> written() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("lines.jsonl"), String.join("\r\n", lines));
    }
}
