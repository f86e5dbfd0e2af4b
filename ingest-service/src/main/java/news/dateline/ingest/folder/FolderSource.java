package news.dateline.ingest.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.publish.Intake;
import news.dateline.ingest.publish.Mark;
import news.dateline.ingest.publish.Publication;
import news.dateline.ingest.publish.PublishException;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Reading;
import news.dateline.model.ArticleId;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what is dropped into a folder. A folder within it is a provider's, by its name. A file goes to {@code done/}
 * when the broker has its articles, to {@code failed/} when there is none in it, with the reasons in a file beside it.
 *
 * <p>Files go to the broker in portions, each in one transaction with a mark that names them and those of the portion
 * before, which may not have been moved yet. Reading runs ahead on a thread of its own; a portion is sent when the
 * broker has the one before, and while the broker writes it the one before is moved. Killed anywhere, the next start
 * finds in the mark what the broker has.
 */
public final class FolderSource implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderSource.class);

    /** Besides the one that is sent and the one the broker writes. */
    private static final int PORTIONS_AHEAD = 1;

    private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

    private final WatchedFolder watched;
    private final Path folder;
    private final WireFormats formats;
    private final Intake intake;
    private final String source;
    private final Arrivals arrivals;
    private final Destinations destinations;
    /** Absent until the broker has told, and after a failure. */
    private @Nullable Held known;

    /** Those whose end may be yet to come. */
    private final Set<Arrivals.Stamp> halves = ConcurrentHashMap.newKeySet();

    private final Clock clock;
    private final Ahead ahead = new Ahead("ingest-folder-reader", PORTIONS_AHEAD);

    private final CountDownLatch closed = new CountDownLatch(1);

    public FolderSource(WatchedFolder watched, WireFormats formats, Intake intake, Clock clock) {
        this.watched = watched;
        this.folder = watched.path();
        this.source = "folder/" + watched.name();
        this.formats = formats;
        this.intake = intake;
        this.clock = clock;
        this.arrivals = new Arrivals(folder, clock);
        this.destinations = new Destinations(folder);
    }

    /** Looks into the folder every so often until closed. */
    public void start(Duration interval) {
        Thread thread = new Thread(() -> watch(interval), "ingest-folder");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch(Duration interval) {
        try {
            long next = System.nanoTime() + interval.toNanos();
            while (!closed.await(next - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                next = System.nanoTime() + interval.toNanos();
                try {
                    List<Arrivals.Stamp> arrived = arrivals.look();
                    // From here, however long it takes to take them in.
                    next = System.nanoTime() + interval.toNanos();
                    take(arrived);
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
        take(arrivals.look());
    }

    private void take(List<Arrivals.Stamp> arrived) throws IOException {
        Held held = held();
        List<Arrivals.Stamp> left = arrived.stream().filter(held::has).toList();
        if (!halves.isEmpty()) {
            halves.retainAll(new HashSet<>(arrived));
        }
        List<Arrivals.Stamp> fresh =
                arrived.stream().filter(file -> !held.has(file) && !waits(file)).toList();
        held.retain(arrivals.names());
        moveAway(read(left), held);
        try {
            take(ahead.each(Portion.of(fresh), this::read), held);
        } catch (CompletionException e) {
            // Whether the broker has the last portion after all, only its mark can tell.
            known = null;
            LOG.warn("files wait for the broker folder={} cause={}", folder, e.toString());
        }
    }

    private Held held() {
        Held now = known;
        if (now == null) {
            now = Held.of(intake.positions(source).get(source));
            known = now;
        }
        return now;
    }

    private void take(Iterator<List<Taken>> portions, Held held) throws IOException {
        List<Taken> before = List.of();
        CompletableFuture<Void> sent = NOTHING;
        while (portions.hasNext()) {
            List<Taken> now = portions.next();
            List<Taken> settled = settled(before, sent, held);
            if (held.isFull()) {
                moveAway(settled, held);
                throw new IOException("too many files cannot be moved away");
            }
            sent = send(now, held);
            moveAway(settled, held);
            before = now;
        }
        moveAway(settled(before, sent, held), held);
        if (!before.isEmpty() && held.isEmpty()) {
            forget();
        }
    }

    private List<Taken> read(List<Arrivals.Stamp> files) {
        return files.parallelStream()
                .flatMap(file -> Stream.ofNullable(read(file)))
                .toList();
    }

    /** One that changes meanwhile need not wait. */
    private boolean waits(Arrivals.Stamp file) {
        return halves.contains(file) && mayGrow(file) && arrivals.isStill(file);
    }

    private boolean mayGrow(Arrivals.Stamp file) {
        return file.since().plus(watched.patience()).isAfter(clock.instant());
    }

    /** @return null when it cannot be read, or not yet: then it stays, and keeps no other */
    private @Nullable Taken read(Arrivals.Stamp stamp) {
        boolean tooLarge = stamp.size() > formats.maxBytes();
        try {
            if (!arrivals.isStill(stamp)) {
                return null;
            }
            byte[] bytes = tooLarge ? new byte[0] : Files.readAllBytes(stamp.file());
            if (!tooLarge && bytes.length != stamp.size()) {
                return null;
            }
            Delivery delivery = new Delivery(
                    bytes,
                    provider(stamp.file()),
                    null,
                    stamp.name(),
                    stamp.modified().toInstant());
            List<Reading> readings =
                    tooLarge ? List.of(formats.tooLarge(delivery, stamp.size())) : formats.readAll(delivery);
            if (mayGrow(stamp) && readings.stream().anyMatch(Reading::mayBreakOff)) {
                halves.add(stamp);
                return null;
            }
            Publication publication = isKept(stamp) ? Publication.orBury(readings) : Publication.nothing(readings);
            return new Taken(stamp, publication, Taken.NO_PROBLEM);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("file cannot be read file={} cause={}", stamp.name(), e.toString());
            return null;
        }
    }

    private CompletableFuture<Void> send(List<Taken> portion, Held held) {
        Publication whole = Publication.together(portion.stream()
                .map(Taken::publication)
                .filter(one -> !one.isNothing())
                .toList());
        if (whole.isNothing()) {
            return NOTHING;
        }
        List<Arrivals.Stamp> stamps = portion.stream().map(Taken::stamp).toList();
        return intake.publish(whole, new Mark(source, held.position(stamps))).toCompletableFuture();
    }

    /** Of the others there are no bytes to keep. */
    private boolean isKept(Arrivals.Stamp file) {
        return file.size() > 0 && file.size() <= formats.maxBytes();
    }

    /**
     * The files of a portion that the broker has, or never takes.
     *
     * @throws CompletionException if the broker does not tell
     */
    private List<Taken> settled(List<Taken> portion, CompletableFuture<Void> sent, Held held) {
        List<Taken> settled = portion;
        try {
            sent.join();
        } catch (CompletionException e) {
            LOG.debug("a portion goes file by file cause={}", refusal(e));
            settled = oneByOne(portion, held);
        }
        settled.stream()
                .filter(file -> file.refusal().isEmpty())
                .map(Taken::stamp)
                .forEach(held::add);
        return settled;
    }

    /** One file too large spoils the transaction for all; alone, each stands for itself. */
    private List<Taken> oneByOne(List<Taken> portion, Held held) {
        List<Taken> settled = new ArrayList<>();
        for (Taken file : portion) {
            try {
                send(List.of(file), held).join();
                settled.add(file);
                held.add(file.stamp());
            } catch (CompletionException e) {
                settled.add(new Taken(file.stamp(), file.publication(), refusal(e)));
            }
        }
        return settled;
    }

    /** What the topic says to a record that it never takes; rethrown is what may go better another time. */
    private static String refusal(CompletionException e) {
        if (e.getCause() instanceof PublishException failure && failure.kind() == PublishException.Kind.TOO_LARGE) {
            return PublishException.Kind.TOO_LARGE + ": " + failure.getMessage() + "\n";
        }
        throw e;
    }

    /** Each file by itself: one that cannot be moved keeps no other. */
    private void moveAway(List<Taken> files, Held held) {
        files.stream().filter(destinations::move).map(Taken::stamp).toList().forEach(held::remove);
    }

    private void forget() {
        intake.publish(Publication.nothing(List.of()), new Mark(source, null)).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.warn("a mark stays until the next files come source={} cause={}", source, failure.toString());
            }
        });
    }

    /** The name of the folder it lies in, where that can be a provider's. */
    private String provider(Path file) {
        Path parent = file.getParent();
        if (parent == null || parent.equals(folder)) {
            return watched.provider();
        }
        try {
            return new ArticleId(parent.getFileName().toString(), "any").provider();
        } catch (IllegalArgumentException e) {
            return watched.provider();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
