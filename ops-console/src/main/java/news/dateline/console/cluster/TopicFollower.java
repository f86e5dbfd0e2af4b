package news.dateline.console.cluster;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads topics on and on, on a thread of its own, until closed. Nothing but an {@link Error} ends it before: a record
 * that cannot be taken in is left out, counted and logged, and a look that fails is done again later. Whatever it dies
 * or hangs of, {@link #stale()} tells, for it asks when the last look ended well, not what went wrong. Thread-safe.
 */
public final class TopicFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);

    /** A look may take ten seconds, and the broker as long to restart. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final double MILLIS = 1000.0;

    private final String name;
    private final Clock clock;
    private final Counter leftOut;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Duration patience = PATIENCE;
    private volatile Instant seen;
    private volatile @Nullable String problem;

    /** @param name of what is followed, one word: in the log, on the thread and in the metrics */
    public TopicFollower(String name, Clock clock, MeterRegistry registry) {
        this.name = name;
        this.clock = clock;
        this.seen = clock.instant();
        this.leftOut = Counter.builder("console.records.left.out")
                .description("Records that a watch of the console could not take in")
                .tag("watch", name)
                .register(registry);
        Gauge.builder("console.watch.age", this, TopicFollower::ageSeconds)
                .baseUnit("seconds")
                .description("Time since the last look of a watch that ended well")
                .tag("watch", name)
                .register(registry);
    }

    /**
     * @param interval between the end of a look and the next
     * @param tail made on the thread, and closed there
     * @param note takes each record in; one that it fails on is left out
     * @param looked told of each look when all its records were handed over
     */
    public void start(
            Duration interval,
            Supplier<TopicTail> tail,
            Consumer<StoredRecord> note,
            Consumer<TopicTail.Reading> looked) {
        seen = clock.instant();
        patience = PATIENCE.plus(interval);
        Consumer<TopicTail> look = from -> looked.accept(from.next(record -> take(record, note)));
        Thread thread = new Thread(() -> follow(interval, tail, look), "console-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    private void follow(Duration interval, Supplier<TopicTail> made, Consumer<TopicTail> look) {
        try {
            do {
                try (TopicTail tail = made.get()) {
                    do {
                        look(tail, look);
                    } while (!closed.await(interval.toMillis(), TimeUnit.MILLISECONDS));
                } catch (RuntimeException e) { // no client: the broker's name may be known later
                    failed(e);
                }
            } while (!closed.await(interval.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(TopicTail tail, Consumer<TopicTail> look) {
        try {
            look.accept(tail);
            succeeded();
        } catch (RuntimeException e) { // one look must not end all looks
            failed(e);
        }
    }

    private void take(StoredRecord record, Consumer<StoredRecord> note) {
        try {
            note.accept(record);
        } catch (RuntimeException e) { // one record must not hide those behind it
            leftOut.increment();
            LOG.error("a record is left out watch={} record={}", name, record, e);
        }
    }

    private void succeeded() {
        seen = clock.instant();
        if (problem != null) {
            LOG.info("topics are followed again watch={}", name);
        }
        problem = null;
    }

    /** Logged when it begins, not with every look. */
    private void failed(RuntimeException e) {
        if (problem == null && e instanceof KafkaException) {
            LOG.warn("topics cannot be followed, and are tried again watch={} reason={}", name, e.toString());
        } else if (problem == null) {
            LOG.error("a look failed, and is tried again watch={}", name, e);
        }
        problem = e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private double ageSeconds() {
        return Duration.between(seen, clock.instant()).toMillis() / MILLIS;
    }

    /** Present when no look has ended well for a minute and the interval: what is known is from then. */
    public Optional<Stale> stale() {
        Instant last = seen;
        if (last.plus(patience).isAfter(clock.instant())) {
            return Optional.empty();
        }
        String known = problem;
        return Optional.of(new Stale(name, last, known == null ? "the look under way does not end" : known));
    }

    @Override
    public void close() {
        closed.countDown();
    }

    /**
     * Topics that are not followed any more.
     *
     * @param watch the follower's name
     * @param since the last look that ended well; the start, when none did
     * @param reason why not, in words
     */
    public record Stale(String watch, Instant since, String reason) {}
}
