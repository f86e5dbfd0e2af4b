package news.dateline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {
    private final ServiceProcess process = new ServiceProcess(
            "sample",
            settings -> {
                throw new ServiceFailure(ExitCode.BROKER_UNAVAILABLE, "no broker");
            },
            SampleSettings.class);

    @Test
    void anUnknownOptionIsAWrongUse() {
        assertThat(process.run("--help-me")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aMissingFileIsABadConfiguration(@TempDir Path folder) {
        assertThat(process.run("--config", folder.resolve("none").toString())).isEqualTo(ExitCode.BAD_CONFIGURATION);
    }

    @Test
    void noTwoEndingsShareACode() {
        assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::code)).doesNotHaveDuplicates();
    }
}
