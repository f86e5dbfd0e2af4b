package news.dateline.launcher.cluster;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import news.dateline.ingest.publish.ArticlePublisher;
import news.dateline.ingest.publish.Intake;
import news.dateline.ingest.publish.KafkaIntake;
import news.dateline.ingest.publish.PublisherLimits;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;
import news.dateline.runtime.KafkaSettings;
import news.dateline.runtime.claim.Claims;
import news.dateline.runtime.claim.FileClaimStore;
import org.jspecify.annotations.Nullable;

/** Publishes deliveries as the ingest service does. Thread-safe. */
public final class Wire implements AutoCloseable {
    private static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final KafkaSettings kafka;
    private final ArticlePublisher publisher;

    public Wire(String bootstrap) {
        this(bootstrap, "send-" + UUID.randomUUID(), null);
    }

    /**
     * @param name of who sends, one at a time
     * @param claims the services' folder for what is too large for a record; absent when they have none in common with
     *     us
     */
    Wire(String bootstrap, String name, @Nullable Path claims) {
        kafka = new KafkaSettings(Map.of("bootstrap.servers", bootstrap));
        publisher = new ArticlePublisher(
                new PublisherLimits(
                        kafka,
                        name,
                        MAX_RECORD_BYTES,
                        Integer.MAX_VALUE - MAX_RECORD_BYTES,
                        PATIENCE,
                        claims == null ? null : new Claims(new FileClaimStore(claims), MAX_RECORD_BYTES)),
                new SimpleMeterRegistry());
        publisher.start();
    }

    /** The articles of a delivery, if it has any; what is refused is only told. */
    public Sent send(String name, Reading reading) {
        CompletableFuture<Void> done = reading.articles().isEmpty()
                ? CompletableFuture.completedFuture(null)
                : publisher.publish(reading).toCompletableFuture();
        return new Sent(name, reading, null, done);
    }

    /** The same, and what is refused becomes a dead letter. */
    public Sent sendOrBury(String name, Reading reading) {
        return new Sent(name, reading, null, publisher.publishOrBury(reading).toCompletableFuture());
    }

    /** For what is taken in step by step. */
    Intake intake() {
        return new KafkaIntake(publisher, kafka, Clock.systemUTC());
    }

    /** Why these are no articles, a line each. */
    public static List<String> inWords(List<Outcome.Refused> refusals) {
        return refusals.stream()
                .map(refused -> refused.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": "
                        + refused.detail() + (refused.position() == null ? "" : " at " + refused.position()))
                .toList();
    }

    @Override
    public void close() {
        publisher.close();
    }

    /**
     * A delivery on its way.
     *
     * @param name for people
     * @param reading what was in it; absent when it could not be read
     * @param unreadable why it could not be read; absent when it could
     * @param done completed when the broker has it
     */
    public record Sent(
            String name,
            @Nullable Reading reading,
            @Nullable String unreadable,
            CompletableFuture<Void> done) {

        static Sent failed(String name, String why) {
            return new Sent(name, null, why, CompletableFuture.completedFuture(null));
        }

        /** Waits for the broker; what is not on it and why, a line each. */
        public List<String> problems() {
            List<String> problems = new ArrayList<>();
            if (unreadable != null) {
                problems.add(unreadable.startsWith(name + ": ") ? unreadable.substring(name.length() + 2) : unreadable);
            }
            if (reading != null) {
                problems.addAll(inWords(reading.refusals()));
            }
            try {
                done.join();
            } catch (CompletionException e) {
                problems.add("not sent: " + (e.getCause() == null ? e : e.getCause()).getMessage());
            }
            return problems;
        }

        /** The delivery, when the broker has an article of it. */
        Optional<Reading> accepted() {
            return Optional.ofNullable(reading)
                    .filter(r -> !r.articles().isEmpty() && !done.isCompletedExceptionally());
        }
    }
}
