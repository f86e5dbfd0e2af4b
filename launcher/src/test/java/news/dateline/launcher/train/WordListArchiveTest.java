package news.dateline.launcher.train;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void namesTheListAnArchiveDoesNotHold() throws IOException {
        Path archive = folder.resolve("other.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("README"));
        }

        assertThatExceptionOfType(FileNotFoundException.class)
                .isThrownBy(() -> WordListArchive.train(folder, archive, folder.resolve("lexicon")))
                .withMessageContaining("other.jar holds no edu/emory/mathcs/nlp/lexica/en-word-embeddings");
    }
}
