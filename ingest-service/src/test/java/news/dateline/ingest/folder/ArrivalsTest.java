package news.dateline.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import news.dateline.ingest.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {
    @TempDir
    private Path folder;

    private Path file;
    private Arrivals arrivals;
    private Arrivals.Stamp stamp;

    @BeforeEach
    void seesAFileTwice() throws IOException {
        file = Files.writeString(folder.resolve("a.txt"), "Berth four");
        arrivals = new Arrivals(folder, new SetClock());
        assertThat(arrivals.look()).isEmpty();
        stamp = arrivals.look().get(0);
    }

    @Test
    void aFileNobodyWritesToStaysAsItIs() throws IOException {
        assertThat(arrivals.isStill(stamp)).isTrue();
        assertThat(arrivals.look()).containsExactly(stamp);
    }

    @Test
    void aFileThatGrewIsSeenAnewAsLargeAsItIs() throws IOException {
        Files.writeString(file, "Berth four is closed");

        assertThat(arrivals.isStill(stamp)).isFalse();
        Arrivals.Stamp larger = arrivals.look().get(0);
        assertThat(larger.size()).isEqualTo(Files.size(file));
        assertThat(arrivals.isStill(larger)).isTrue();
    }

    @Test
    void aFileWrittenToAgainInTheSameLengthIsSeenAnew() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(stamp.modified().toMillis() + 1));

        assertThat(arrivals.isStill(stamp)).isFalse();
    }

    @Test
    void aFileThatIsGoneIsForgotten() throws IOException {
        Files.delete(file);

        assertThat(arrivals.isStill(stamp)).isFalse();
        assertThat(arrivals.look()).isEmpty();
    }

    @Test
    void aFolderInTheSteadOfAFileIsLookedInto() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
        Files.writeString(file.resolve("b.txt"), "Berth five");

        assertThat(arrivals.isStill(stamp)).isFalse();
        assertThat(arrivals.look()).isEmpty();
        assertThat(arrivals.look())
                .singleElement()
                .extracting(Arrivals.Stamp::name)
                .isEqualTo("a.txt/b.txt");
    }
}
