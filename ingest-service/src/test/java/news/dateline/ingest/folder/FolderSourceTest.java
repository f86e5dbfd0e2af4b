package news.dateline.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import news.dateline.ingest.Kept;
import news.dateline.ingest.SetClock;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.wire.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderSourceTest {
    private static final String STORY = "Berth four is closed until Friday.";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final SetClock clock = new SetClock();
    private final Kept kept = new Kept();
    private final List<Reading> published = kept.readings();
    private FolderSource source;

    @BeforeEach
    void open() {
        source = source();
    }

    private FolderSource source() {
        return new FolderSource(
                new WatchedFolder(folder, "1", "local", PATIENCE), new WireFormats(10_000), kept, clock);
    }

    @Test
    void takesAFileThatDoesNotGrowAnyMore() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), STORY);
        source.look();
        assertThat(published).isEmpty();

        source.look();

        assertThat(published).hasSize(1);
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("done/a.txt")).hasContent(STORY);
    }

    @Test
    void waitsForAFileThatGrows() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Berth");
        source.look();
        Files.writeString(file, STORY);

        source.look();

        assertThat(published).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\": \"u:1\", \"type\": \"text\", \"version\": \"1\", \"body_text\": \"Berth four is",
                "<?xml version=\"1.0\"?><nitf><head><title>Berth four</title></head><body><body.content><p>Berth four",
                "<rss version=\"2.0\"><channel><item><title>Berth four</title><description>Berth four is closed",
                ""
            })
    void waitsForTheEndOfAFileThatPausesWhileItIsWritten(String half) throws IOException {
        Path file = Files.writeString(folder.resolve("a.wire"), half);
        lookTwice();
        clock.goOn(PATIENCE.minusSeconds(1));
        source.look();
        assertThat(file).exists();
        assertThat(published).isEmpty();

        Files.writeString(file, STORY);
        lookTwice();

        assertThat(published).hasSize(1);
        assertThat(folder.resolve("done/a.wire")).hasContent(STORY);
    }

    @Test
    void takesWhatBreaksOffForWhatItIsWhenNoMoreComes() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"uri\": \"u:1\", \"body_text\": \"Berth four is");
        Files.writeString(folder.resolve("b.txt"), STORY);
        lookTwice();
        assertThat(folder.resolve("done/b.txt")).exists();

        clock.goOn(PATIENCE);
        source.look();

        assertThat(folder.resolve("failed/a.json.reason.txt")).content().startsWith("TRUNCATED: ");
    }

    @Test
    void leavesHalfFilesAndHiddenOnesAlone() throws IOException {
        Files.writeString(folder.resolve("a.txt.part"), STORY);
        Files.writeString(folder.resolve(".b.txt"), STORY);

        lookTwice();

        assertThat(published).isEmpty();
    }

    @Test
    void knowsTheProviderByTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("coast"));
        Files.writeString(folder.resolve("coast/a.txt"), STORY);

        lookTwice();

        assertThat(published.get(0).articles().get(0).id().provider()).isEqualTo("coast");
        assertThat(folder.resolve("done/coast/a.txt")).exists();
    }

    @Test
    void putsWhatItCannotReadAsideWithTheReason() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"uri\": broken");
        Files.write(folder.resolve("large.txt"), new byte[20_000]);
        Files.createFile(folder.resolve("empty.txt"));

        lookTwice();
        clock.goOn(PATIENCE);
        source.look();

        assertThat(folder.resolve("failed/a.json.reason.txt")).content().startsWith("MALFORMED: no JSON");
        assertThat(folder.resolve("failed/large.txt.reason.txt")).content().startsWith("TOO_LARGE: ");
        assertThat(folder.resolve("failed/empty.txt.reason.txt")).content().startsWith("EMPTY: ");
    }

    @Test
    void keepsAFileWhileTheBrokerIsAwayAndTakesItThen() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), STORY);
        kept.away(true);
        lookTwice();
        assertThat(file).exists();
        kept.away(false);

        source.look();

        assertThat(published).hasSize(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void repeatsNothingOfAFileThatWasNotMovedBeforeAKill() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), STORY);
        String mark = Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        kept.marks().put("folder/1", mark + " a.txt//5 7 gone.txt");

        lookTwice();

        assertThat(published).isEmpty();
        assertThat(folder.resolve("done/a.txt")).exists();
    }

    @Test
    void aMarkNamesWhatTheBrokerHasUntilItIsMoved() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), STORY);
        Files.writeString(folder.resolve("done"), "no folder, so nothing can be moved into it");
        lookTwice();
        source = source();

        lookTwice();
        Files.delete(folder.resolve("done"));
        source.look();

        assertThat(published).hasSize(1);
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("done/a.txt")).hasContent(STORY);
    }

    @Test
    void forgetsAFileThatIsMoved() throws IOException {
        Files.writeString(folder.resolve("a.txt"), STORY);

        lookTwice();

        assertThat(kept.marks()).isEmpty();
    }

    @Test
    void publishesManyFilesInFewPortions() throws IOException {
        for (int i = 0; i < 1200; i++) {
            Files.writeString(folder.resolve(i + ".txt"), STORY + " " + i);
        }

        lookTwice();

        assertThat(published).hasSize(1200);
        assertThat(kept.publications()).isEqualTo(3); // two of at most 1000, and the end of their marks
    }

    @Test
    void publishesFilesInTheOrderOfTheirArrival() throws IOException {
        for (int i = 0; i < 2500; i++) {
            Path file = Files.writeString(folder.resolve(i + ".txt"), STORY + " " + i);
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000 - i));
        }

        lookTwice();

        assertThat(published.stream().map(reading -> reading.delivery().name()))
                .containsExactlyElementsOf(IntStream.range(0, 2500)
                        .mapToObj(i -> (2499 - i) + ".txt")
                        .toList());
    }

    @Test
    void oneFileThatTheTopicDoesNotTakeKeepsNoOther() throws IOException {
        Files.writeString(folder.resolve("a.txt"), STORY);
        Files.writeString(folder.resolve("b.txt"), STORY.repeat(20));
        Files.writeString(folder.resolve("c.txt"), STORY + " Again.");
        kept.mostBytes(500);

        lookTwice();

        assertThat(published).hasSize(2);
        assertThat(folder.resolve("done/a.txt")).exists();
        assertThat(folder.resolve("done/c.txt")).exists();
        assertThat(folder.resolve("failed/b.txt.reason.txt")).content().contains("larger than");
    }

    @Test
    void knowsNamesOfAllKindsAgain() {
        Held held = Held.of(null);
        Arrivals.Stamp odd = stamp("coast/a b \n 3 4 c.txt", 7);
        Arrivals.Stamp plain = stamp("0", 0);

        Held again = Held.of(held.position(List.of(odd, plain)));

        assertThat(again.has(odd)).isTrue();
        assertThat(again.has(plain)).isTrue();
        assertThat(again.has(stamp("0", 1))).isFalse();
    }

    private Arrivals.Stamp stamp(String name, long size) {
        return new Arrivals.Stamp(folder.resolve(name), name, size, FileTime.fromMillis(12), clock.instant());
    }

    @Test
    void takesAFileThatChangedSinceItsMark() throws IOException {
        Files.writeString(folder.resolve("a.txt"), STORY);
        kept.marks().put("folder/1", "3 1 a.txt");

        lookTwice();

        assertThat(published).hasSize(1);
    }

    @Test
    void givesTheSameRecordWhenItIsTakenAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), STORY);
        kept.away(true);
        lookTwice();
        kept.away(false);
        source.look();
        Files.move(folder.resolve("done/a.txt"), file);

        lookTwice();

        assertThat(published).hasSize(2);
        assertThat(published.get(0).articles()).isEqualTo(published.get(1).articles());
    }

    @Test
    void overwritesNoEarlierFileOfTheSameName() throws IOException {
        Files.writeString(folder.resolve("a.txt"), STORY);
        lookTwice();
        Files.writeString(folder.resolve("a.txt"), STORY + " Or Saturday.");

        lookTwice();

        assertThat(folder.resolve("done/a.txt")).exists();
        assertThat(folder.resolve("done/a.txt.1")).exists();
    }

    private void lookTwice() throws IOException {
        source.look();
        source.look();
    }
}
