package news.dateline.launcher.conll;

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
import picocli.CommandLine;

class EvaluateEntitiesCommandTest {
    @TempDir
    Path folder;

    @Test
    void measuresWhatHasGoldLabels() throws IOException {
        assertThat(evaluate("-DOCSTART- O\r\n\r\nAda\tB-PER\r\nleft\tO\r\n   \r\nOslo B-LOC"))
                .isZero();
    }

    @Test
    void refusesWhatHasNoGoldInItsSecondColumn() throws IOException {
        assertThatThrownBy(() -> evaluate("Ada NNP B-PER\nleft VBD O\n"))
                .isInstanceOf(Failure.class)
                .hasMessageEndingWith("column 2 must be O or begin with B- or I-: Ada NNP B-PER");
        assertThatThrownBy(() -> evaluate("Ada\n")).isInstanceOf(Failure.class).hasMessageEndingWith("B- or I-: Ada");
    }

    @Test
    void takesGoldFromTheSecondColumnOfThree() throws IOException {
        assertThat(figures("Ada B-PER O\nleft O O\n\n")).contains("with 1 phrases");
    }

    @Test
    void takesGoldFromTheFourthColumnOfFourOrMore() throws IOException {
        assertThat(figures("Ada NNP B-NP B-PER\nleft VBD B-VP O\n\nOslo NNP B-NP B-LOC O\n"))
                .contains("with 2 phrases");
    }

    @Test
    void takesGoldFromTheColumnNamed() throws IOException {
        assertThat(figures("Ada NNP B-PER\nleft VBD O\n", "--gold", "3")).contains("with 1 phrases");
        assertThatThrownBy(() -> evaluate("Ada B-PER\n", "--gold", "1"))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("--gold must be at least 2");
    }

    @Test
    void scoresTheLastColumnAgainstTheOneBeforeWhereTheLabelsAreGiven() throws IOException {
        assertThat(figures("Ada B-PER B-PER\nleft O O\nOslo B-LOC O\n", "--given"))
                .contains("with 2 phrases; found: 1 phrases; correct: 1.");
        assertThat(figures("Ada NNP B-NP B-PER B-LOC\nleft VBD B-VP O O\n", "--given"))
                .contains("with 1 phrases; found: 1 phrases; correct: 0.");
        assertThatThrownBy(() -> evaluate("Ada B-PER\n", "--given"))
                .isInstanceOf(Failure.class)
                .hasMessageEndingWith("--given needs a column behind gold: Ada B-PER");
    }

    @Test
    void readsATokenThatHoldsABlank() throws IOException {
        assertThat(figures("New York\tB-LOC\nslept\tO\n")).contains("processed 2 tokens with 1 phrases");
    }

    @Test
    void refusesWhatHoldsNothing() throws IOException {
        assertThatThrownBy(() -> evaluate("\n\n-DOCSTART- O\n"))
                .isInstanceOf(Failure.class)
                .hasMessageEndingWith("holds no token");
    }

    private int evaluate(String tokens, String... options) throws IOException {
        return command(tokens, options).call();
    }

    private String figures(String tokens, String... options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = Terminal.plain(out);
        command(tokens, options).score().print(terminal);
        return out.toString(StandardCharsets.UTF_8);
    }

    private EvaluateEntitiesCommand command(String tokens, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("tokens.conll"), tokens);
        EvaluateEntitiesCommand command = new EvaluateEntitiesCommand();
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(file.toString());
        new CommandLine(command).parseArgs(arguments.toArray(String[]::new));
        return command;
    }
}
