package news.dateline.ingest.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.publish.PublishException;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;
import news.dateline.model.ArticleId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what is dropped into a folder. A folder within it is a provider's, by its name. A file goes to {@code done/}
 * when the broker has its articles, to {@code failed/} when there is none in it, with the reasons in a file beside it.
 * Stopped in between, it is taken again with the same ids, bytes and times, so it is recognised as the same.
 */
public final class FolderSource implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderSource.class);
    /** So that files are read while the broker still writes those before them. */
    private static final int AT_ONCE = 1_000;

    /** Of files that are held in memory until the broker has them. */
    private static final long BYTES_AT_ONCE = 16L * 1024 * 1024;

    private final Path folder;
    private final String defaultProvider;
    private final WireFormats formats;
    private final Function<List<Reading>, CompletionStage<Void>> publisher;
    private final Arrivals arrivals;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * @param defaultProvider of files that lie in no provider's folder
     * @param publisher completes when the broker has the readings
     */
    public FolderSource(
            Path folder,
            String defaultProvider,
            WireFormats formats,
            Function<List<Reading>, CompletionStage<Void>> publisher) {
        this.folder = folder;
        this.defaultProvider = defaultProvider;
        this.formats = formats;
        this.publisher = publisher;
        this.arrivals = new Arrivals(folder);
    }

    /** Looks into the folder every so often until closed. */
    public void start(Duration interval) {
        Thread thread = new Thread(() -> watch(interval), "ingest-folder");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch(Duration interval) {
        try {
            while (!closed.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    look();
                } catch (IOException e) {
                    LOG.warn("folder cannot be read, trying again folder={} cause={}", folder, e.toString());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes in what has arrived whole since the last look. */
    void look() throws IOException {
        Deque<UnderWay> underWay = new ArrayDeque<>();
        long bytes = 0;
        for (Arrivals.Stamp stamp : arrivals.look()) {
            underWay.add(send(stamp));
            bytes += stamp.size();
            while (underWay.size() > AT_ONCE || (bytes > BYTES_AT_ONCE && !underWay.isEmpty())) {
                bytes -= underWay.element().size();
                settle(underWay.remove());
            }
        }
        for (UnderWay sent : underWay) {
            settle(sent);
        }
    }

    /**
     * A file on its way to the broker.
     *
     * @param file itself
     * @param size of it
     * @param readings of it
     * @param done completed when the broker has them
     */
    private record UnderWay(Path file, long size, List<Reading> readings, CompletableFuture<Void> done) {}

    private UnderWay send(Arrivals.Stamp stamp) throws IOException {
        byte[] bytes = stamp.size() > formats.maxBytes() ? new byte[0] : Files.readAllBytes(stamp.file());
        Delivery delivery = new Delivery(
                bytes,
                provider(stamp.file()),
                null,
                folder.relativize(stamp.file()).toString(),
                stamp.modified().toInstant());
        List<Reading> readings = stamp.size() > formats.maxBytes()
                ? List.of(formats.tooLarge(delivery, stamp.size()))
                : formats.readAll(delivery);
        boolean nothing = bytes.length == 0;
        CompletableFuture<Void> done = nothing
                ? CompletableFuture.completedFuture(null)
                : publisher.apply(readings).toCompletableFuture();
        return new UnderWay(stamp.file(), stamp.size(), readings, done);
    }

    /** The name of the folder it lies in, where that can be a provider's. */
    private String provider(Path file) {
        Path parent = file.getParent();
        if (parent == null || parent.equals(folder)) {
            return defaultProvider;
        }
        try {
            return new ArticleId(parent.getFileName().toString(), "any").provider();
        } catch (IllegalArgumentException e) {
            return defaultProvider;
        }
    }

    private void settle(UnderWay sent) throws IOException {
        String problem = problem(sent);
        if (problem == null) {
            return;
        }
        boolean any =
                sent.readings().stream().anyMatch(reading -> !reading.articles().isEmpty());
        Path target = move(sent.file(), any ? "done" : "failed");
        if (!problem.isEmpty()) {
            Files.writeString(
                    target.resolveSibling(target.getFileName() + ".reason.txt"), problem, StandardCharsets.UTF_8);
        }
    }

    /** What was refused in it, a line each; null when the broker does not have it and it must wait. */
    private static @Nullable String problem(UnderWay sent) {
        String refused = sent.readings().stream()
                .flatMap(reading -> reading.refusals().stream())
                .map(FolderSource::inWords)
                .collect(Collectors.joining());
        try {
            sent.done().join();
            return refused;
        } catch (CompletionException e) {
            if (e.getCause() instanceof PublishException failure && failure.kind() == PublishException.Kind.TOO_LARGE) {
                return refused + failure.getMessage() + "\n";
            }
            LOG.warn("file waits for the broker file={} cause={}", sent.file().getFileName(), e.toString());
            return null;
        }
    }

    private static String inWords(Outcome.Refused refused) {
        return refused.reason() + ": " + refused.detail()
                + (refused.position() == null ? "" : " at " + refused.position()) + "\n";
    }

    /** Beside earlier files of the same name, never over them. */
    private Path move(Path file, String where) throws IOException {
        Path directory = Files.createDirectories(
                folder.resolve(where).resolve(folder.relativize(file)).getParent());
        Path target = directory.resolve(file.getFileName());
        for (int i = 1; Files.exists(target); i++) {
            target = directory.resolve(file.getFileName() + "." + i);
        }
        return Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
