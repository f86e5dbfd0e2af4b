package news.dateline.console.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import news.dateline.console.alarm.Alarm;
import news.dateline.console.cluster.Clients;
import news.dateline.console.cluster.TopicFollower;
import news.dateline.console.cluster.TopicFollower.Stale;
import news.dateline.console.cluster.TopicTail;
import news.dateline.console.ledger.LedgerStanding.Unbalanced;
import news.dateline.console.ledger.LedgerStanding.Way;
import news.dateline.console.watch.GaugeRows;

/** Reads the stages' ledger and what it is checked against, from an hour back and on. Thread-safe. */
public final class LedgerWatch implements AutoCloseable {
    /** An imbalance, as {@code docs/operations.md} and the Prometheus rules name it. */
    public static final String UNBALANCED = "DatelineLedgerUnbalanced";

    /** An article may stand a little before its delivery. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final Clients clients;
    private final Clock clock;
    private final LedgerBook book = new LedgerBook();
    private final GaugeRows legs;
    private final TopicFollower follower;
    private volatile LedgerStanding standing = LedgerStanding.NONE;

    public LedgerWatch(Clients clients, Clock clock, MeterRegistry registry) {
        this.clients = clients;
        this.clock = clock;
        this.follower = new TopicFollower("ledger", clock, registry);
        this.legs = new GaugeRows(
                registry, "story.leg", "seconds", "Mean time of the last hour's stories on each leg of their way");
        registry.gauge(
                "ledger.unbalanced", this, watch -> (double) watch.ringing().size());
    }

    /** Reads on every so often until closed. */
    public void start(Duration interval) {
        Instant start = clock.instant().minus(LedgerBook.HOUR);
        Supplier<TopicTail> tail = () -> TopicTail.since(clients, "ledger", LedgerBook.TOPICS, start);
        follower.start(interval, tail, book::note, reading -> {
            standing = book.after(reading, start.plus(MARGIN), clock.instant());
            legs.set(legs(standing.ages()));
        });
    }

    private static Map<Tags, Double> legs(List<Way> ways) {
        Map<Tags, Double> rows = new HashMap<>();
        for (Way way : ways) {
            rows.put(tags(way, "agency-to-ingest"), way.toIngest());
            rows.put(tags(way, "ingest-to-enriched"), way.toEnriched());
            if (way.toSink() != null) {
                rows.put(tags(way, "enriched-to-sink"), way.toSink());
            }
        }
        return rows;
    }

    private static Tags tags(Way way, String leg) {
        String urgency = way.urgency() == null ? "none" : way.urgency().toString();
        return Tags.of("provider", way.provider(), "urgency", urgency, "leg", leg);
    }

    /** As of the last look. */
    public LedgerStanding standing() {
        return standing;
    }

    /** Present when {@link #standing()} is no longer true. */
    public Optional<Stale> stale() {
        return follower.stale();
    }

    /** What does not add up rings for an hour: it does not mend itself. */
    public List<Alarm> alarms() {
        return ringing().stream()
                .map(one -> new Alarm(
                        UNBALANCED,
                        one.subject(),
                        one.reason() + ", offsets " + one.from() + " to " + (one.to() - 1) + " of " + one.topic() + "-"
                                + one.partition(),
                        one.since()))
                .toList();
    }

    private List<Unbalanced> ringing() {
        Instant hourAgo = clock.instant().minus(LedgerBook.HOUR);
        return standing.unbalanced().stream()
                .filter(one -> one.since().isAfter(hourAgo))
                .toList();
    }

    @Override
    public void close() {
        follower.close();
    }
}
