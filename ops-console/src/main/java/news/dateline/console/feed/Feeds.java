package news.dateline.console.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import news.dateline.console.alarm.Alarm;
import news.dateline.console.cluster.Clients;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.cluster.TopicFollower;
import news.dateline.console.cluster.TopicFollower.Stale;
import news.dateline.console.cluster.TopicTail;
import news.dateline.model.InvalidJsonException;
import news.dateline.model.Json;
import news.dateline.model.RawArticle;
import news.dateline.model.TopicCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what came in and tells how each provider's feed stands. Nothing of an article is kept but when it came and
 * under which number, so nothing that is secret. Thread-safe.
 */
public final class Feeds implements AutoCloseable {
    /** Silence, as {@code docs/operations.md} and the Prometheus rules name it. */
    public static final String SILENT = "DatelineFeedSilent";

    private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);
    private static final Json<RawArticle> RAW = Json.of(RawArticle.class);
    private static final String PROVIDER = "dateline.provider";

    /** Of a partition: some weeks of a busy wire. */
    private static final long MOST_RECORDS = 100_000;

    private final Clients clients;
    private final Clock clock;
    private final Map<String, FeedLedger> ledgers = new TreeMap<>();
    private final TopicFollower follower;
    private final MeterRegistry registry;
    private volatile List<FeedStanding> standings = List.of();

    public Feeds(Clients clients, Clock clock, MeterRegistry registry) {
        this.clients = clients;
        this.clock = clock;
        this.registry = registry;
        this.follower = new TopicFollower("feeds", clock, registry);
        registry.gauge("feeds.silent", this, feeds ->
                (double) feeds.standings.stream().filter(FeedStanding::silent).count());
    }

    /** Reads on every so often until closed. */
    public void start(Duration interval) {
        List<String> topics = List.of(TopicCatalogue.RAW.name(), TopicCatalogue.DEAD_LETTERS.name());
        Supplier<TopicTail> tail = () -> new TopicTail(clients, "feeds", topics, MOST_RECORDS);
        follower.start(interval, tail, this::note, reading -> judge());
    }

    void note(StoredRecord record) {
        if (record.partition().topic().equals(TopicCatalogue.DEAD_LETTERS.name())) {
            record.header(PROVIDER).ifPresent(provider -> ledger(provider).refused(record.timestamp()));
        } else if (record.value() != null) {
            try {
                RawArticle article = RAW.read(record.value().get());
                ledger(article.id().provider()).note(article, record.timestamp());
            } catch (InvalidJsonException e) {
                LOG.debug("a claim, or no article record={}", record, e);
            }
        }
    }

    private FeedLedger ledger(String provider) {
        return ledgers.computeIfAbsent(provider, name -> {
            Tags tags = Tags.of("provider", name);
            Gauge.builder("feed.silence.expected.items", () -> of(name, FeedStanding::expected))
                    .description("Items that should have come since the provider's last, by the hour of the week")
                    .tags(tags)
                    .register(registry);
            Gauge.builder("feed.missing.numbers", () -> of(name, FeedStanding::missingCount))
                    .description("Service numbers that the provider's series lack")
                    .tags(tags)
                    .register(registry);
            return new FeedLedger(name);
        });
    }

    private double of(String provider, ToDoubleFunction<FeedStanding> value) {
        return standings.stream()
                .filter(feed -> feed.provider().equals(provider))
                .mapToDouble(value)
                .findFirst()
                .orElse(0);
    }

    private void judge() {
        standings = ledgers.values().stream()
                .map(ledger -> ledger.standing(clock.instant()))
                .toList();
    }

    /** By provider, as of the last look. */
    public List<FeedStanding> standings() {
        return standings;
    }

    /** Present when {@link #standings()} are no longer true. */
    public Optional<Stale> stale() {
        return follower.stale();
    }

    /** A silent feed rings until something comes. */
    public List<Alarm> alarms() {
        return standings.stream()
                .filter(FeedStanding::silent)
                .map(feed -> new Alarm(
                        SILENT,
                        feed.provider(),
                        "nothing has come since " + feed.last() + ", where " + Math.round(feed.expected())
                                + " items are usual",
                        feed.last() == null ? clock.instant() : feed.last()))
                .toList();
    }

    @Override
    public void close() {
        follower.close();
    }
}
