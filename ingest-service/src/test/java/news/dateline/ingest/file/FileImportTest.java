package news.dateline.ingest.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import news.dateline.ingest.Kept;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.publish.Intake;
import news.dateline.ingest.publish.Mark;
import news.dateline.ingest.publish.Publication;
import news.dateline.ingest.wire.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileImportTest implements FileImport.Watcher {
    private static final int MAX_BYTES = 100_000;

    @TempDir
    private Path folder;

    private final Kept kept = new Kept();
    private final List<String> refused = new ArrayList<>();
    private long read;
    private int published;

    @Override
    public void read(long bytes) {
        read += bytes;
    }

    @Override
    public void refused(String name, Outcome.Refused why) {
        refused.add(name + " " + why.reason());
    }

    @Override
    public void published(int articles) {
        published += articles;
    }

    private boolean take(Path file, Intake intake, boolean again) throws IOException {
        FileImport files = new FileImport("coast", new WireFormats(MAX_BYTES), intake, again, this);
        boolean any = files.take(file, file.toString());
        files.finish();
        return any;
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(
                        i -> "{\"uri\":\"story-" + i + "\",\"version\":\"1\",\"type\":\"text\",\"headline\":\"Story "
                                + i
                                + "\",\"versioncreated\":\"2026-03-01T09:00:00Z\",\"body_text\":\"The ferry sails at night.\"}\n")
                .collect(Collectors.joining());
    }

    private List<String> guids() {
        return kept.articles().stream().map(article -> article.id().guid()).toList();
    }

    private static List<String> stories(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "story-" + i).toList();
    }

    /** Takes so many portions and no more. */
    private Intake breaking(int portions) {
        return new Intake() {
            private int left = portions;

            @Override
            public Map<String, String> positions(String prefix) {
                return kept.positions(prefix);
            }

            @Override
            public CompletionStage<Void> publish(Publication publication, Mark mark) {
                return left-- > 0
                        ? kept.publish(publication, mark)
                        : CompletableFuture.failedFuture(new IllegalStateException("the broker is away"));
            }
        };
    }

    @Test
    void linesOfJsonComeInPortionsAndAllOfThem() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), lines(0, 1000));

        assertThat(take(file, kept, false)).isTrue();

        assertThat(guids()).isEqualTo(stories(0, 1000));
        assertThat(published).isEqualTo(1000);
        assertThat(read).isEqualTo(Files.size(file));
    }

    @Test
    void brokenOffItGoesOnWhereItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), lines(0, 5000));
        assertThatThrownBy(() -> take(file, breaking(2), false)).isInstanceOf(CompletionException.class);
        assertThat(guids()).isEqualTo(stories(0, 4000));

        take(file, kept, false);

        assertThat(guids()).isEqualTo(stories(0, 5000));
    }

    @Test
    void whatWasTakenInWholeIsNotTakenAgainUnlessToldSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), lines(0, 10));
        take(file, kept, false);

        assertThat(take(file, kept, false)).isFalse();
        assertThat(guids()).hasSize(10);
        assertThat(take(file, kept, true)).isTrue();
        assertThat(guids()).hasSize(20);
    }

    @Test
    void aFileThatHasChangedIsAnother() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), lines(0, 10));
        take(file, kept, false);
        Files.writeString(file, lines(0, 12));

        assertThat(take(file, kept, false)).isTrue();
    }

    @Test
    void linesAreReadCompressedTooAndWhatIsCutOffIsTold() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(lines(0, 1000).getBytes(UTF_8));
        }
        Path whole = Files.write(folder.resolve("a.gz"), out.toByteArray());
        Path cut = Files.write(folder.resolve("b.gz"), Arrays.copyOf(out.toByteArray(), out.size() / 2));

        take(whole, kept, false);
        assertThat(guids()).isEqualTo(stories(0, 1000));
        take(cut, kept, false);
        assertThat(guids()).hasSizeBetween(1001, 1999);
        assertThat(refused).singleElement().asString().endsWith("b.gz TRUNCATED");
    }

    @Test
    void aLineThatIsTooLongIsToldAndTheOthersCome() throws IOException {
        String longLine = lines(5, 6).replace("at night", "x".repeat(MAX_BYTES));
        Path file = Files.writeString(folder.resolve("a.ndjson"), lines(0, 5) + longLine + lines(6, 10));

        take(file, kept, false);

        assertThat(guids()).hasSize(9).doesNotContain("story-5");
        assertThat(refused).containsExactly(file + ":6 TOO_LARGE");
    }

    @Test
    void anyOtherFileIsReadWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Berth four is closed until Friday.");
        Path large = Files.write(folder.resolve("b.txt"), new byte[MAX_BYTES + 1]);

        take(file, kept, false);
        take(large, kept, false);

        assertThat(kept.articles()).hasSize(1);
        assertThat(refused).containsExactly(large + " TOO_LARGE");
    }
}
