package news.dateline.ingest.feed;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.publish.Intake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks each feed of a list at its own pace until closed. */
public final class FeedSource implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedSource.class);
    private static final int AT_ONCE = 4;
    private static final Duration AFTER_A_DEFECT = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<FeedPoller> pollers;
    private final ScheduledThreadPoolExecutor threads;

    /**
     * @param list a file with a feed a line; see {@link Feed#parse}
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException naming the line that is no feed
     */
    public FeedSource(Path list, WireFormats formats, Intake intake, Clock clock, MeterRegistry metrics)
            throws IOException {
        FeedClient client = new FeedClient(formats.maxBytes(), PATIENCE);
        FeedPoller.Around around = new FeedPoller.Around(clock, RandomGenerator.getDefault(), metrics);
        pollers = Feed.parse(Files.readAllLines(list)).stream()
                .map(feed -> new FeedPoller(feed, client, formats, intake, around))
                .toList();
        threads = new ScheduledThreadPoolExecutor(AT_ONCE, runnable -> {
            Thread thread = new Thread(runnable, "ingest-feeds");
            thread.setDaemon(true);
            return thread;
        });
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Asks all of them now, and then again. */
    public void start() {
        pollers.forEach(poller -> schedule(poller, Duration.ZERO));
    }

    private void schedule(FeedPoller poller, Duration pause) {
        try {
            ScheduledFuture<?> unused = threads.schedule(() -> poll(poller), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("closed meanwhile", e);
        }
    }

    private void poll(FeedPoller poller) {
        try {
            poller.poll().ifPresent(pause -> schedule(poller, pause));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("a defect; the feed is asked again later", e);
            schedule(poller, AFTER_A_DEFECT);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
