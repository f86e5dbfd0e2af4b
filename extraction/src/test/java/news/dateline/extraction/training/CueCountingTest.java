package news.dateline.extraction.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CueCountingTest {
    @TempDir
    private Path folder;

    @Test
    void countsHowOftenAWordReportsInItsConstruction() throws IOException {
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), """
                {"text": "Novak said that the bridge is safe.", "quotes": \
                [{"start": 11, "end": 34, "cue": {"start": 6, "end": 10}, "speaker": null}]}
                {"text": "Brandt said that the bridge is old.", "quotes": []}
                """);
        Path table = folder.resolve("cues.tsv");

        CueCounting.count(articles, table);

        assertThat(Files.readAllLines(table)).contains("say\tTHAT\t1\t2");
    }
}
