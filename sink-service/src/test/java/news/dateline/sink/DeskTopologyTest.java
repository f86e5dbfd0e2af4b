package news.dateline.sink;

import static news.dateline.sink.Story.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import news.dateline.model.EnrichedArticle;
import news.dateline.runtime.ServiceFailure;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTopologyTest {
    private static final String DESK = "news.desk.piers";

    @TempDir
    Path folder;

    private int changes;

    @Test
    void aDeskGetsWhatItAskedFor() throws IOException {
        try (Downstream downstream = new Downstream(rules(DESK + " when entity = \"Ola Rye\" and language = en"))) {
            downstream.send(version(1).person("Ola Rye"));

            assertThat(downstream.desk(DESK))
                    .singleElement()
                    .satisfies(record ->
                            assertThat(record.value().article().version()).isOne());
        }
    }

    @Test
    void aVersionThatIsNoLongerWantedLeavesATombstone() throws IOException {
        try (Downstream downstream = new Downstream(rules(DESK + " when entity = \"Ola Rye\""))) {
            downstream.send(version(1).person("Ola Rye"));
            downstream.desk(DESK);
            downstream.send(version(2).person("Eva Holm"));

            assertThat(downstream.desk(DESK)).extracting(TestRecord::value).containsExactly((EnrichedArticle) null);
        }
    }

    @Test
    void aWithdrawnArticleLeavesItsDesksOnce() throws IOException {
        try (Downstream downstream = new Downstream(rules(DESK + " when provider = coast"))) {
            downstream.send(version(1));
            downstream.desk(DESK);
            downstream.send(version(2).withdrawn());
            downstream.sendTombstone();

            assertThat(downstream.desk(DESK)).extracting(TestRecord::value).containsExactly((EnrichedArticle) null);
        }
    }

    @Test
    void changedRulesCountWithoutARestart() throws IOException {
        Path file = rules(DESK + " when provider = inland");
        try (Downstream downstream = new Downstream(file)) {
            downstream.send(version(1));
            assertThat(downstream.desk(DESK)).isEmpty();
            rules(DESK + " when provider = coast");
            downstream.pass(Duration.ofSeconds(2));
            downstream.send(version(2));

            assertThat(downstream.desk(DESK)).hasSize(1);
        }
    }

    @Test
    void invalidRulesLeaveThoseBeforeInForce() throws IOException {
        try (Downstream downstream = new Downstream(rules(DESK + " when provider = coast"))) {
            rules(DESK + " when colour = red");
            downstream.pass(Duration.ofSeconds(2));
            downstream.send(version(1));

            assertThat(downstream.desk(DESK)).hasSize(1);
        }
    }

    @Test
    void refusesToStartWithInvalidRulesAndNamesTheLine() throws IOException {
        Path file = rules("# desks\n" + DESK + " when colour = red");

        assertThatThrownBy(() -> new Downstream(file))
                .isInstanceOf(ServiceFailure.class)
                .hasMessageContaining("line 2: a field is one of")
                .hasMessageContaining("colour");
    }

    private Path rules(String text) throws IOException {
        Path file = folder.resolve("desks.rules");
        Files.writeString(file, text);
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2026-03-02T09:00:00Z").plusSeconds(changes)));
        changes++;
        return file;
    }
}
