package news.dateline.ingest.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.publish.Intake;
import news.dateline.ingest.publish.Mark;
import news.dateline.ingest.publish.PublishException;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;
import news.dateline.model.ArticleId;
import org.apache.kafka.common.KafkaException;
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
    private static final int AT_ONCE = 500;

    /** Of files that are held in memory until the broker has them. */
    private static final long BYTES_AT_ONCE = 16L * 1024 * 1024;

    private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

    private final Path folder;
    private final String defaultProvider;
    private final WireFormats formats;
    private final Intake intake;
    private final String prefix;
    private final Arrivals arrivals;
    /** Files that the broker has and that still lie there, by source; absent until it has told, and after a failure. */
    private volatile @Nullable Map<String, String> known;

    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * @param name of this folder among those whose files are taken in, without a slash
     * @param defaultProvider of files that lie in no provider's folder
     */
    public FolderSource(Path folder, String name, String defaultProvider, WireFormats formats, Intake intake) {
        this.folder = folder;
        this.prefix = "folder/" + name + "/";
        this.defaultProvider = defaultProvider;
        this.formats = formats;
        this.intake = intake;
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
                } catch (IOException | UncheckedIOException | KafkaException | CompletionException e) {
                    LOG.warn("folder cannot be taken in, trying again folder={} cause={}", folder, e.toString());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes in what has arrived whole since the last look. */
    void look() throws IOException {
        known();
        List<UnderWay> before = List.of();
        for (List<Arrivals.Stamp> some : portions(arrivals.look())) {
            List<UnderWay> now = some.parallelStream().map(this::read).toList().stream()
                    .map(this::send)
                    .toList();
            settle(before);
            before = now;
        }
        settle(before);
    }

    /** So many that some are read while the broker writes those before them. */
    private static List<List<Arrivals.Stamp>> portions(List<Arrivals.Stamp> all) {
        List<List<Arrivals.Stamp>> portions = new ArrayList<>();
        List<Arrivals.Stamp> some = new ArrayList<>();
        long bytes = 0;
        for (Arrivals.Stamp stamp : all) {
            some.add(stamp);
            bytes += stamp.size();
            if (some.size() >= AT_ONCE || bytes >= BYTES_AT_ONCE) {
                portions.add(some);
                some = new ArrayList<>();
                bytes = 0;
            }
        }
        portions.add(some);
        return portions;
    }

    /** Each file by itself: one that cannot be moved keeps no other. */
    private void settle(List<UnderWay> portion) throws IOException {
        try {
            portion.parallelStream().forEach(this::settle);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * A file on its way to the broker.
     *
     * @param stamp the file
     * @param source its name for the intake
     * @param readings of it
     * @param done completed when the broker has them
     */
    private record UnderWay(Arrivals.Stamp stamp, String source, List<Reading> readings, CompletableFuture<Void> done) {
        Path file() {
            return stamp.file();
        }

        long size() {
            return stamp.size();
        }
    }

    private UnderWay read(Arrivals.Stamp stamp) {
        try {
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
            return new UnderWay(stamp, prefix + delivery.name(), readings, NOTHING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of their arrival. */
    private UnderWay send(UnderWay file) {
        String position = file.size() + " " + file.stamp().modified().toMillis();
        boolean nothing = file.size() == 0 || file.size() > formats.maxBytes();
        boolean taken = position.equals(known().get(file.source()));
        CompletableFuture<Void> done = nothing || taken
                ? NOTHING
                : intake.publish(file.readings(), new Mark(file.source(), position))
                        .toCompletableFuture();
        return new UnderWay(file.stamp(), file.source(), file.readings(), done);
    }

    private Map<String, String> known() {
        Map<String, String> now = known;
        if (now == null) {
            now = new ConcurrentHashMap<>(intake.positions(prefix));
            known = now;
        }
        return now;
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

    private void settle(UnderWay sent) {
        String problem = problem(sent);
        if (problem == null) {
            return;
        }
        boolean any =
                sent.readings().stream().anyMatch(reading -> !reading.articles().isEmpty());
        try {
            Path target = move(sent.file(), any ? "done" : "failed");
            forget(sent.source());
            if (!problem.isEmpty()) {
                Files.writeString(
                        target.resolveSibling(target.getFileName() + ".reason.txt"), problem, StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the same name and time that comes later is another. */
    private void forget(String source) {
        Map<String, String> now = known;
        if (now != null) {
            now.remove(source);
        }
        intake.publish(List.of(), new Mark(source, null)).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.warn("a mark stays until the next start source={} cause={}", source, failure.toString());
            }
        });
    }

    /** What was refused in it, a line each; null when the broker does not have it and it must wait. */
    private @Nullable String problem(UnderWay sent) {
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
            known = null;
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
        Path directory = folder.resolve(where).resolve(folder.relativize(file)).resolveSibling("");
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
        }
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
