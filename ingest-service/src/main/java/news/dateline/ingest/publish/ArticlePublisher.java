package news.dateline.ingest.publish;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.ingest.publish.PublishException.Kind;
import news.dateline.ingest.wire.Reading;
import news.dateline.runtime.ExitCode;
import news.dateline.runtime.Health;
import news.dateline.runtime.Service;
import news.dateline.runtime.claim.ClaimStoreException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes readings, each whole or not at all. One thread writes; what waits when it begins a transaction goes into it
 * together, so that many small requests cost one commit. The waiting is bounded. Thread-safe.
 */
public final class ArticlePublisher implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(ArticlePublisher.class);
    private static final int MAX_BATCH = 500;
    private static final int MAX_BATCH_BYTES = 4 * 1024 * 1024;
    private static final int RECORD_OVERHEAD = 512;

    private final TransactionalWriter writer;
    private final PublisherLimits limits;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final AtomicInteger waitingBytes = new AtomicInteger();
    private final CompletableFuture<ExitCode> ended = new CompletableFuture<>();
    private final CompletableFuture<Void> connected = new CompletableFuture<>();
    private final Thread thread = new Thread(this::run, "ingest-publisher");
    private final Timer commits;
    private final MeterRegistry metrics;
    private volatile boolean closing;
    private volatile @Nullable String trouble = "not connected yet";

    public ArticlePublisher(PublisherLimits limits, MeterRegistry metrics) {
        this.limits = limits;
        this.metrics = metrics;
        this.writer = limits.writer();
        this.commits = metrics.timer("ingest_commit_seconds");
        metrics.gauge("ingest_waiting_bytes", waitingBytes);
        thread.setDaemon(true);
    }

    private record Waiting(Publication publication, CompletableFuture<Void> done) {}

    @Override
    public void start() {
        thread.start();
    }

    /**
     * The bytes and all articles of the readings, in one transaction.
     *
     * @return completed when the broker has them; exceptionally, with a {@link PublishException}, when it does not
     */
    public CompletionStage<Void> publish(List<Reading> readings) {
        return publish(PublicationWriter.articles(readings));
    }

    /** The same for one reading. */
    public CompletionStage<Void> publish(Reading reading) {
        return publish(List.of(reading));
    }

    /** Like {@link #publish(List)}; what was refused in it becomes a dead letter, for sources that nobody waits at. */
    public CompletionStage<Void> publishOrBury(Reading reading) {
        return publish(Publication.orBury(List.of(reading)));
    }

    /** Completed when the broker has answered once, and what a predecessor left unfinished is decided. */
    CompletionStage<Void> connected() {
        return connected;
    }

    /** The whole publication, in one transaction. */
    CompletionStage<Void> publish(Publication whole) {
        if (closing || waitingBytes.get() > limits.maxWaitingBytes()) {
            return failed(Kind.UNAVAILABLE, closing ? "ingest is stopping" : "too much waits for the broker", null);
        }
        try {
            return enqueue(limits.claims() == null ? whole : whole.checked(limits.claims()));
        } catch (ClaimStoreException e) {
            LOG.warn("a delivery too large for a record cannot be kept: {}", e.getMessage());
            return failed(Kind.UNAVAILABLE, "a delivery too large for a record cannot be kept", e);
        }
    }

    private CompletionStage<Void> enqueue(Publication publication) {
        if (publication.largest() + RECORD_OVERHEAD > limits.maxRecordBytes()) {
            return failed(Kind.TOO_LARGE, "a record would have more than " + limits.maxRecordBytes() + " bytes", null);
        }
        waitingBytes.addAndGet(publication.bytes());
        Waiting waiting = new Waiting(publication, new CompletableFuture<>());
        queue.add(waiting);
        return waiting.done();
    }

    private static CompletionStage<Void> failed(Kind kind, String message, @Nullable Throwable cause) {
        return CompletableFuture.failedFuture(new PublishException(kind, message, cause));
    }

    private void run() {
        ExitCode code = ExitCode.FAILED;
        try {
            connect();
            while (!(closing && queue.isEmpty())) {
                writeNext();
            }
            code = ExitCode.OK;
        } catch (TransactionalWriter.FencedException e) {
            LOG.error("ingest ends: {}", e.getMessage());
            code = ExitCode.STREAM_DIED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closing = true;
            failAll(drained(), new PublishException(Kind.UNAVAILABLE, "ingest is stopping", null));
            writer.close();
            connected.completeExceptionally(new PublishException(Kind.UNAVAILABLE, "ingest is stopping", null));
            ended.complete(code);
        }
    }

    /** Until the broker answers; meanwhile requests are refused by their own timeout. */
    private void connect() {
        while (!closing) {
            try {
                writer.prepare();
                trouble = null;
                connected.complete(null);
                return;
            } catch (KafkaException e) {
                trouble = "no broker: " + e.getMessage();
                LOG.warn("the broker does not answer, trying again: {}", e.getMessage());
                failAll(drained(), new PublishException(Kind.UNAVAILABLE, "the broker does not answer", e));
            }
        }
    }

    private void writeNext() throws InterruptedException, TransactionalWriter.FencedException {
        List<Waiting> batch = nextBatch();
        if (batch.isEmpty()) {
            return;
        }
        try {
            write(batch);
        } catch (RecordTooLargeException e) {
            // One of them spoils the transaction for all; alone, each stands for itself.
            for (Waiting one : batch) {
                writeAlone(one);
            }
        } catch (KafkaException e) {
            unavailable(batch, e);
        }
    }

    private void writeAlone(Waiting one) throws TransactionalWriter.FencedException {
        try {
            write(List.of(one));
        } catch (RecordTooLargeException e) {
            failAll(List.of(one), new PublishException(Kind.TOO_LARGE, "the topic takes no record as large", e));
        } catch (KafkaException e) {
            unavailable(List.of(one), e);
        }
    }

    private void write(List<Waiting> batch) throws TransactionalWriter.FencedException {
        long start = System.nanoTime();
        writer.write(batch.stream().map(Waiting::publication).toList());
        commits.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        trouble = null;
        for (Waiting waiting : batch) {
            waiting.publication().readings().forEach(this::count);
            done(waiting).complete(null);
        }
    }

    private void count(Reading reading) {
        metrics.counter("articles_published_total", "format", reading.format())
                .increment(reading.articles().size());
    }

    private void unavailable(List<Waiting> batch, KafkaException e) {
        trouble = "the broker does not take articles: " + e.getMessage();
        LOG.warn("deliveries not published count={} cause={}", batch.size(), e.toString());
        failAll(batch, new PublishException(Kind.UNAVAILABLE, "the broker does not answer", e));
    }

    private List<Waiting> nextBatch() throws InterruptedException {
        List<Waiting> batch = new ArrayList<>();
        Waiting first = queue.poll(200, TimeUnit.MILLISECONDS);
        int bytes = 0;
        for (Waiting next = first; next != null; next = queue.poll()) {
            batch.add(next);
            bytes += next.publication().bytes();
            if (batch.size() >= MAX_BATCH || bytes >= MAX_BATCH_BYTES) {
                break;
            }
        }
        return batch;
    }

    private List<Waiting> drained() {
        List<Waiting> all = new ArrayList<>();
        queue.drainTo(all);
        return all;
    }

    private void failAll(List<Waiting> batch, PublishException cause) {
        batch.forEach(waiting -> done(waiting).completeExceptionally(cause));
    }

    private CompletableFuture<Void> done(Waiting waiting) {
        waitingBytes.addAndGet(-waiting.publication().bytes());
        return waiting.done();
    }

    @Override
    public CompletionStage<ExitCode> ended() {
        return ended;
    }

    @Override
    public Health health() {
        String now = trouble;
        if (ended.isDone() && !closing) {
            return Health.dead("the publisher has ended");
        }
        return now == null ? Health.GOOD : Health.notReady(now);
    }

    /** Writes what waits, then returns. */
    @Override
    public void close() {
        closing = true;
        if (thread.isAlive()) {
            ended.join();
        } else {
            ended.complete(ExitCode.OK);
        }
    }
}
