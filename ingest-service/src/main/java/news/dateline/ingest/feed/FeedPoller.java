package news.dateline.ingest.feed;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.random.RandomGenerator;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.publish.Intake;
import news.dateline.ingest.publish.Mark;
import news.dateline.ingest.publish.Publication;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Reading;
import news.dateline.ingest.wire.Reason;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks one feed, publishes what is new, and says when to ask again. What is known of the feed is kept in the
 * transaction of what it brought: killed at any moment, nothing is lost and nothing comes twice. For one thread at a
 * time.
 */
final class FeedPoller {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 10;

    /** So that many feeds of one site are not asked in the same moment, share of the pause. */
    private static final double JITTER = 0.1;

    private static final Set<String> NO_FEEDS = Set.of("html", "plain", "xml", Reading.UNKNOWN);
    /** As often in a row it may be an accident. */
    private static final int TIMES_BROKEN_OFF = 2;

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;

    private final Feed feed;
    private final FeedClient client;
    private final WireFormats formats;
    private final Intake intake;
    private final Clock clock;
    private final RandomGenerator random;
    private final MeterRegistry metrics;
    private @Nullable FeedState state;
    private int failures;

    FeedPoller(Feed feed, FeedClient client, WireFormats formats, Intake intake, Around around) {
        this.feed = feed;
        this.client = client;
        this.formats = formats;
        this.intake = intake;
        this.clock = around.clock();
        this.random = around.random();
        this.metrics = around.metrics();
    }

    /**
     * What is around a poller.
     *
     * @param clock for the time of arrival, and for dates in answers
     * @param random for the jitter
     * @param metrics that count the answers
     */
    record Around(Clock clock, RandomGenerator random, MeterRegistry metrics) {}

    /** Returns how long to wait before the next question; nothing when the feed is gone. */
    Optional<Duration> poll() throws InterruptedException {
        try {
            FeedState known =
                    state == null ? FeedState.of(intake.positions(feed.source()).get(feed.source())) : state;
            state = known;
            return answered(client.ask(address(known), known), known);
        } catch (IOException | KafkaException | CompletionException e) {
            return failed(String.valueOf(e.getMessage() == null ? e : e.getMessage()), Duration.ZERO);
        }
    }

    private URI address(FeedState known) {
        return known.moved() == null ? feed.address() : URI.create(known.moved());
    }

    private Optional<Duration> answered(FeedClient.Answer answer, FeedState known) {
        switch (answer.status()) {
            case OK -> {
                String problem = take(answer, known);
                if (problem != null) {
                    return failed(problem, Duration.ZERO);
                }
            }
            case NOT_MODIFIED -> count("unchanged");
            case GONE -> {
                count("gone");
                LOG.warn("feed is gone and is not asked again until the next start feed={}", feed.source());
                return Optional.empty();
            }
            default -> {
                return failed("HTTP status " + answer.status(), retryAfter(answer));
            }
        }
        failures = 0;
        return Optional.of(jittered(feed.interval()));
    }

    /** Returns what is wrong with the answer; nothing when it is a feed. */
    private @Nullable String take(FeedClient.Answer answer, FeedState known) {
        Delivery delivery = new Delivery(
                answer.response().body(),
                feed.provider(),
                answer.header("content-type"),
                answer.address().toString(),
                clock.instant());
        List<Reading> readings = formats.readAll(delivery);
        if (readings.stream()
                .allMatch(reading -> reading.articles().isEmpty() || NO_FEEDS.contains(reading.format()))) {
            return nothing(readings);
        }
        boolean bent = readings.stream().anyMatch(Reading::mayBreakOff);
        if (bent && known.bent() == null && failures < TIMES_BROKEN_OFF) {
            return "not well-formed, perhaps broken off";
        }
        Changes changes = Changes.between(known.seen(), readings);
        FeedState now = new FeedState(
                answer.moved() == null ? known.moved() : answer.moved().toString(),
                answer.header("etag"),
                answer.header("last-modified"),
                bent ? Boolean.TRUE : null,
                changes.seen());
        if (answer.moved() != null) {
            LOG.warn("feed has moved for good feed={} to={}", feed.source(), answer.moved());
        }
        if (!now.equals(known)) {
            publish(changes, now);
        }
        count(changes.readings().isEmpty() ? "unchanged" : "changed");
        return null;
    }

    /** A feed without entries is one; a page that says that the site is being mended is none. */
    private @Nullable String nothing(List<Reading> readings) {
        String format = readings.get(0).format();
        if (NO_FEEDS.contains(format)) {
            return "no feed, but " + format;
        }
        return readings.stream()
                .flatMap(reading -> reading.refusals().stream())
                .filter(refused -> refused.reason() != Reason.NO_CONTENT)
                .findFirst()
                .map(refused -> refused.reason() + ": " + refused.detail())
                .orElseGet(() -> {
                    count("unchanged");
                    return null;
                });
    }

    private void publish(Changes changes, FeedState now) {
        try {
            intake.publish(Publication.orBury(changes.readings()), new Mark(feed.source(), now.position()))
                    .toCompletableFuture()
                    .join();
            state = now;
        } catch (CompletionException e) {
            state = null; // the broker knows whether it has it
            throw e;
        }
    }

    private Optional<Duration> failed(String cause, Duration asked) {
        count("failed");
        long doubled = feed.interval().toMillis() << Math.min(failures, MOST_DOUBLINGS);
        failures++;
        Duration pause = Duration.ofMillis(Math.min(doubled, LONGEST_PAUSE.toMillis()));
        Duration longer = pause.compareTo(asked) > 0 ? pause : asked;
        LOG.warn("feed does not answer feed={} cause={} again in={} s", feed.source(), cause, longer.toSeconds());
        return Optional.of(jittered(longer));
    }

    private Duration jittered(Duration pause) {
        return Duration.ofMillis(Math.round(pause.toMillis() * (1 + JITTER * random.nextDouble())));
    }

    /** RFC 9110, 10.2.3: seconds, or a date. */
    private Duration retryAfter(FeedClient.Answer answer) {
        String value = answer.header("retry-after");
        if (value == null) {
            return Duration.ZERO;
        }
        try {
            Duration asked = value.strip().chars().allMatch(Character::isDigit)
                    ? Duration.ofSeconds(Long.parseLong(value.strip()))
                    : Duration.between(clock.instant(), date(value));
            return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
        } catch (DateTimeException | NumberFormatException e) {
            return Duration.ZERO;
        }
    }

    private static Instant date(String value) {
        return ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
    }

    private void count(String result) {
        metrics.counter(
                        "feed_polls_total",
                        List.of(
                                io.micrometer.core.instrument.Tag.of("provider", feed.provider()),
                                io.micrometer.core.instrument.Tag.of("result", result)))
                .increment();
    }
}
