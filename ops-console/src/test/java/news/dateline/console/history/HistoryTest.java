package news.dateline.console.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import news.dateline.console.lag.GroupReading;
import news.dateline.console.lag.LagBook;
import news.dateline.console.lag.LagReport;
import news.dateline.console.lag.Limits;
import news.dateline.console.lag.PartitionId;
import news.dateline.console.lag.Reading;
import news.dateline.console.lag.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private final LagBook book = new LagBook(Limits.DEFAULT);
    private final History history = History.empty();

    @TempDir
    private Path folder;

    @Test
    void keepsTheWorstOfEachMinute() {
        history.add(report(NOON.plusSeconds(10), 7));
        history.add(report(NOON.plusSeconds(20), 90));
        history.add(report(NOON.plusSeconds(50), 91));

        assertThat(points(NOON.plusSeconds(59)))
                .containsExactly(new Point(NOON, 91, Duration.ofSeconds(30), Status.STOPPED));
    }

    @Test
    void leavesAGapWhereNobodyLooked() {
        history.add(report(NOON, 1));
        history.add(report(NOON.plus(Duration.ofMinutes(5)), 2));

        assertThat(points(NOON.plus(Duration.ofMinutes(5)))).hasSize(2);
    }

    @Test
    void forgetsWhatIsOlderThanADay() {
        history.add(report(NOON, 1));
        history.add(report(NOON.plus(Duration.ofHours(24)), 2));

        assertThat(points(NOON.plus(Duration.ofHours(24))))
                .extracting(Point::lag)
                .containsExactly(2L);
    }

    @Test
    void forgetsAGroupThatHasBeenGoneForADay() {
        history.add(report(NOON, 1));
        history.add(new LagReport(NOON.plus(Duration.ofHours(25)), List.of()));

        assertThat(history.rings()).isEmpty();
    }

    @Test
    void survivesARestart() {
        history.add(report(NOON, 41));
        HistoryFile file = new HistoryFile(folder.resolve("made/when/missing"));
        file.save(history, NOON);

        assertThat(file.load().of("enrich", NOON)).isEqualTo(history.of("enrich", NOON));
    }

    @Test
    void beginsAnewWhenTheFileCannotBeRead() throws Exception {
        Files.write(folder.resolve("lag-history.bin"), new byte[] {1, 2, 3});

        assertThat(new HistoryFile(folder).load().rings()).isEmpty();
    }

    private List<Point> points(Instant now) {
        return history.of("enrich", now).getOrDefault("news.raw.v1", List.of());
    }

    private LagReport report(Instant at, long lag) {
        Reading reading = new Reading(at, 0, 1000 + lag, 1000L, at.minusSeconds(30));
        GroupReading group = new GroupReading(
                "enrich", "classic", "Stable", false, List.of(), Map.of(new PartitionId("news.raw.v1", 0), reading));
        return book.after(at, List.of(group));
    }
}
