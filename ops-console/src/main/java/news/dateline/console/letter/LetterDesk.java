package news.dateline.console.letter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import news.dateline.console.cluster.RecordReader;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.model.LetterAction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replays and parks all waiting letters of a cause, so many a second, one job at a time. Thread-safe. */
public final class LetterDesk implements AutoCloseable {
    /** So many a second, unless the operator says otherwise. */
    public static final int USUAL_RATE = 20;

    private static final Logger LOG = LoggerFactory.getLogger(LetterDesk.class);

    private final LetterBox box;
    private final RecordReader records;
    private final Supplier<Sender> senders;
    private final Clock clock;
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "console-letters");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Job job;
    private volatile CompletableFuture<Job> ended = new CompletableFuture<>();
    private @Nullable Future<?> next;

    LetterDesk(LetterBox box, RecordReader records, Supplier<Sender> senders, Clock clock) {
        this.box = box;
        this.records = records;
        this.senders = senders;
        this.clock = clock;
    }

    /** The latest job. */
    public Optional<Job> job() {
        return Optional.ofNullable(job);
    }

    /** The latest job, once it is over. */
    public CompletionStage<Job> ended() {
        return ended;
    }

    /**
     * Sends the waiting letters of a cause again; those that came back too often are parked.
     *
     * @param perSecond at most so many
     * @throws IllegalStateException if another job is under way
     */
    public Job replay(String cause, String by, int perSecond) {
        return begin(LetterAction.Kind.REPLAYED, cause, by, perSecond);
    }

    /**
     * Sets the waiting letters of a cause aside.
     *
     * @throws IllegalStateException if another job is under way
     */
    public Job park(String cause, String by) {
        return begin(LetterAction.Kind.PARKED, cause, by, Integer.MAX_VALUE);
    }

    private synchronized Job begin(LetterAction.Kind kind, String cause, String by, int perSecond) {
        if (job != null && job.running()) {
            throw new IllegalStateException("another job is under way: " + job.cause());
        }
        List<Letter> letters = box.waiting(cause);
        Job begun = Job.begun(kind, cause, by, letters.size(), clock.instant());
        job = begun;
        ended = new CompletableFuture<>();
        LOG.info("begins action={} cause={} letters={} by={}", kind, cause, letters.size(), by);
        next = pace.submit(
                () -> run(letters, kind == LetterAction.Kind.PARKED ? Resend::park : Resend::replay, perSecond));
        return begun;
    }

    private void run(List<Letter> letters, BiFunction<Letter, StoredRecord, Resend> how, int perSecond) {
        try {
            step(senders.get(), letters, how, perSecond);
        } catch (RuntimeException e) { // the job's own boundary: it ends, and says why
            LOG.warn("a job cannot begin", e);
            end(e.toString());
        }
    }

    /** A second's worth, then the rest a second later. */
    private void step(
            Sender sender, List<Letter> letters, BiFunction<Letter, StoredRecord, Resend> how, int perSecond) {
        try {
            int now = Math.min(perSecond, letters.size());
            send(sender, letters.subList(0, now), how);
            if (now < letters.size()) {
                List<Letter> rest = letters.subList(now, letters.size());
                next = pace.schedule(() -> step(sender, rest, how, perSecond), 1, TimeUnit.SECONDS);
                return;
            }
            sender.close();
            end(null);
        } catch (RuntimeException e) { // the job's own boundary: it ends, and says why
            LOG.warn("a job failed", e);
            end(e.toString());
        }
    }

    private void send(Sender sender, List<Letter> letters, BiFunction<Letter, StoredRecord, Resend> how) {
        List<Sender.Post> posts = new ArrayList<>();
        for (Letter letter : letters) {
            records.at(letter.log(), letter.offset())
                    .ifPresent(record -> posts.add(new Sender.Post(letter, record, how.apply(letter, record))));
        }
        Job running = job;
        if (running == null) {
            return;
        }
        box.done(sender.send(posts, running.by(), clock.instant()));
        int parked = (int) posts.stream()
                .filter(post -> post.resend().kind() == LetterAction.Kind.PARKED)
                .count();
        job = running.done(posts.size() - parked, parked, letters.size() - posts.size());
    }

    private void end(@Nullable String problem) {
        Job running = job;
        if (running != null) {
            Job over = running.ended(clock.instant(), problem);
            job = over;
            ended.complete(over);
            LOG.info("ended cause={} replayed={} parked={}", running.cause(), running.replayed(), running.parked());
        }
    }

    @Override
    public synchronized void close() {
        if (next != null) {
            next.cancel(false);
        }
        pace.shutdown();
    }
}
