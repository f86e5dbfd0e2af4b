package news.dateline.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class DatelineMainTest {
    private static String hint(String... wrong) {
        CommandLine line = DatelineMain.commandLine();
        return DatelineMain.hint(catchThrowableOfType(ParameterException.class, () -> line.parseArgs(wrong))
                .getCommandLine());
    }

    @Test
    void whoErrsIsPointedToTheHelpOfThatVeryCommand() {
        assertThat(hint("dlq", "show")).isEqualTo("see dateline dlq show --help");
        assertThat(hint("up", "--port", "none")).isEqualTo("see dateline up --help");
        assertThat(hint("--nonesuch")).isEqualTo("see dateline --help");
    }
}
