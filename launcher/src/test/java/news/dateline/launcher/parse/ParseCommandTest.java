package news.dateline.launcher.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ParseCommandTest {
    @Test
    void wantsAFileOrAList() {
        StringWriter errors = new StringWriter();

        int code = new CommandLine(new ParseCommand())
                .setErr(new PrintWriter(errors))
                .execute();

        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(errors.toString()).contains("--files-from");
    }

    @Test
    void tellsOfAMissingFileAndEndsWell(@TempDir Path directory) {
        int code = new CommandLine(new ParseCommand())
                .execute(directory.resolve("missing").toString());

        assertThat(code).isZero();
    }
}
