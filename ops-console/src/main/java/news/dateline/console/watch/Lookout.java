package news.dateline.console.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import news.dateline.console.cluster.ClusterReader;
import news.dateline.console.history.History;
import news.dateline.console.history.HistoryFile;
import news.dateline.console.lag.LagBook;
import news.dateline.console.lag.LagReport;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at all groups at a steady pace. Whoever asks gets the last look, at no cost to the broker. */
public final class Lookout implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);
    private static final Duration SAVE_EVERY = Duration.ofMinutes(1);

    private final ClusterReader reader;
    private final LagBook book;
    private final HistoryFile file;
    private final Clock clock;
    private final History history;
    private final List<Consumer<Standing>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "console-lookout");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable ScheduledFuture<?> looks;
    private volatile Standing standing = Standing.NONE;
    private Instant savedAt;

    /** @param reader closed with this */
    public Lookout(ClusterReader reader, LagBook book, HistoryFile file, Clock clock) {
        this.reader = reader;
        this.book = book;
        this.file = file;
        this.clock = clock;
        this.history = file.load();
        this.savedAt = clock.instant();
    }

    /** Looks from now on, so often. */
    public void start(Duration every) {
        looks = pace.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @param listener called after every look, on the looking thread: it must be quick */
    public void onLook(Consumer<Standing> listener) {
        listeners.add(listener);
    }

    public Standing standing() {
        return standing;
    }

    public History history() {
        return history;
    }

    /**
     * A console that ends when the broker is away tells nobody that it is: here, and where topics are followed, a bad
     * environment is caught, told and waited out.
     */
    private void look() {
        Instant now = clock.instant();
        try {
            ClusterReader.Look look = reader.look();
            LagReport report = book.after(look.at(), look.groups());
            history.add(report);
            standing = standing.seen(report);
        } catch (KafkaException e) {
            if (standing.problem() == null) {
                LOG.warn("cannot look at the cluster reason={}", e.toString());
            }
            standing = standing.failed(e.getMessage() == null ? e.toString() : e.getMessage(), now);
        } catch (RuntimeException e) { // one look must not end all looks
            LOG.error("a look failed", e);
            standing = standing.failed("internal: " + e, now);
        }
        listeners.forEach(listener -> tell(listener, standing));
        saveNowAndThen(now);
    }

    private static void tell(Consumer<Standing> listener, Standing standing) {
        try {
            listener.accept(standing);
        } catch (RuntimeException e) { // one listener must not deafen the others
            LOG.error("a listener failed", e);
        }
    }

    private void saveNowAndThen(Instant now) {
        if (Duration.between(savedAt, now).compareTo(SAVE_EVERY) >= 0) {
            file.save(history, now);
            savedAt = now;
        }
    }

    @Override
    public void close() {
        if (looks != null) {
            looks.cancel(false);
        }
        pace.shutdown();
        try {
            if (!pace.awaitTermination(20, TimeUnit.SECONDS)) {
                LOG.warn("a look did not end in time");
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        file.save(history, clock.instant());
        reader.close();
    }
}
