package news.dateline.launcher.conll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.launcher.terminal.Failure;
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
    void refusesWhatHasNoGoldInItsSecondColumn() {
        assertThatThrownBy(() -> evaluate("Ada NNP B-PER\nleft VBD O\n"))
                .isInstanceOf(Failure.class)
                .hasMessageEndingWith("the second column must be O or begin with B- or I-: Ada NNP B-PER");
        assertThatThrownBy(() -> evaluate("Ada\n")).isInstanceOf(Failure.class).hasMessageEndingWith("B- or I-: Ada");
    }

    @Test
    void refusesWhatHoldsNothing() {
        assertThatThrownBy(() -> evaluate("\n\n-DOCSTART- O\n"))
                .isInstanceOf(Failure.class)
                .hasMessageEndingWith("holds no token");
    }

    private int evaluate(String tokens) throws IOException {
        Path file = Files.writeString(folder.resolve("tokens.conll"), tokens);
        CommandLine line = new CommandLine(new EvaluateEntitiesCommand());
        line.parseArgs(file.toString());
        return ((EvaluateEntitiesCommand) line.getCommand()).call();
    }
}
