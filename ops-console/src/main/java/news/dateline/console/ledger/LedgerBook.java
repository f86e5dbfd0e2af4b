package news.dateline.console.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.cluster.TopicTail.Reading;
import news.dateline.console.lag.PartitionId;
import news.dateline.console.ledger.LedgerStanding.Stage;
import news.dateline.console.ledger.LedgerStanding.Totals;
import news.dateline.console.ledger.LedgerStanding.Unbalanced;
import news.dateline.model.InvalidJsonException;
import news.dateline.model.Json;
import news.dateline.model.LedgerLine;
import news.dateline.model.TopicCatalogue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All accounts, and the logs they are checked against. For one thread. */
final class LedgerBook {
    /** Whose records the book wants to see. */
    static final List<String> TOPICS = List.of(
            TopicCatalogue.RECEIVED.name(),
            TopicCatalogue.RAW.name(),
            TopicCatalogue.REPLAYS.name(),
            TopicCatalogue.ENRICHED.name(),
            TopicCatalogue.DEAD_LETTERS.name(),
            TopicCatalogue.RESTRICTED_DEAD_LETTERS.name(),
            TopicCatalogue.LEDGER.name());

    /** From which stages read. */
    private static final Set<String> COUNTED =
            Set.of(TopicCatalogue.RAW.name(), TopicCatalogue.REPLAYS.name(), TopicCatalogue.ENRICHED.name());

    /** How far back the minutes are told. */
    static final Duration HOUR = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(LedgerBook.class);
    private static final Json<LedgerLine> LINE = Json.of(LedgerLine.class);
    private static final int MOST_UNBALANCED = 200;

    private final Map<PartitionId, LogCount> logs = new HashMap<>();
    private final Map<String, Map<PartitionId, Account>> stages = new TreeMap<>();
    private final Letters letters = new Letters();
    private final Intake intake = new Intake();

    void note(StoredRecord record) {
        String topic = record.partition().topic();
        if (COUNTED.contains(topic)) {
            log(record.partition()).add(record.offset());
        }
        if (topic.equals(TopicCatalogue.LEDGER.name())) {
            line(record);
        } else if (topic.equals(TopicCatalogue.RECEIVED.name())) {
            intake.received(record);
        } else if (topic.equals(TopicCatalogue.RAW.name())) {
            intake.raw(record);
        } else if (topic.equals(TopicCatalogue.DEAD_LETTERS.name())
                || topic.equals(TopicCatalogue.RESTRICTED_DEAD_LETTERS.name())) {
            letters.note(record);
            intake.refused(record);
        }
    }

    private void line(StoredRecord record) {
        try {
            if (record.value() != null) {
                LedgerLine line = LINE.read(record.value().get());
                PartitionId partition = new PartitionId(line.topic(), line.partition());
                stages.computeIfAbsent(line.stage(), name -> new TreeMap<>())
                        .computeIfAbsent(partition, Account::new)
                        .note(line);
            }
        } catch (InvalidJsonException e) {
            LOG.warn("no line of a ledger record={} reason={}", record, e.getMessage());
        }
    }

    /**
     * What was read has been noted whole.
     *
     * @param began from when on records were noted
     */
    LedgerStanding after(Reading reading, Instant began, Instant now) {
        reading.stretches().forEach((partition, stretch) -> {
            if (COUNTED.contains(partition.topic())) {
                log(partition).reached(stretch.from(), stretch.to());
            }
        });
        Instant before = now.minus(HOUR);
        if (reading.complete()) {
            intake.audit(began, now);
        }
        intake.forget(before);
        stages.values()
                .forEach(accounts -> accounts.forEach((partition, account) -> {
                    account.audit(log(partition), letters, now);
                    account.forget(before);
                }));
        logs.forEach(this::drop);
        return new LedgerStanding(totals(before), unbalanced(now), ways(before));
    }

    private LogCount log(PartitionId partition) {
        return logs.computeIfAbsent(partition, at -> new LogCount());
    }

    private void drop(PartitionId partition, LogCount log) {
        long needed = stages.values().stream()
                .map(accounts -> accounts.get(partition))
                .filter(Objects::nonNull)
                .mapToLong(Account::needed)
                .min()
                .orElse(-1);
        if (needed >= 0) {
            log.dropBefore(needed);
            letters.dropBefore(partition, needed);
        }
    }

    private List<Stage> totals(Instant before) {
        List<Stage> all = new ArrayList<>();
        add(all, Intake.STAGE, TopicCatalogue.RECEIVED.name(), intake.minutes());
        stages.forEach((stage, accounts) -> {
            Map<String, Map<Instant, Totals>> byTopic = new TreeMap<>();
            accounts.forEach((partition, account) -> {
                Map<Instant, Totals> minutes =
                        byTopic.computeIfAbsent(partition.topic(), topic -> new TreeMap<>(Comparator.reverseOrder()));
                lines(account, before)
                        .forEach(line -> minutes.merge(
                                line.minute(), new Totals(line.minute(), line.in(), line.fates()), Totals::plus));
            });
            byTopic.forEach((topic, minutes) -> add(all, stage, topic, List.copyOf(minutes.values())));
        });
        all.sort(Comparator.comparingInt(stage -> TOPICS.indexOf(stage.topic())));
        return all;
    }

    /** What does not add up stays for a day, and belongs to no later hour. */
    private static Stream<LedgerLine> lines(Account account, Instant before) {
        return account.entries().stream()
                .map(Account.Entry::line)
                .filter(line -> !line.minute().isBefore(before));
    }

    private static void add(List<Stage> all, String stage, String topic, List<Totals> minutes) {
        @Nullable Totals hour = minutes.stream().reduce(Totals::plus).orElse(null);
        if (hour != null) {
            all.add(new Stage(stage, topic, hour, minutes));
        }
    }

    private List<Unbalanced> unbalanced(Instant now) {
        List<Unbalanced> all = new ArrayList<>(intake.unbalanced());
        stages.values()
                .forEach(accounts -> accounts.values()
                        .forEach(account -> account.entries().forEach(entry -> {
                            String reason = entry.reason(now);
                            if (reason != null) {
                                all.add(unbalanced(entry, reason));
                            }
                        })));
        all.sort(Comparator.comparing(Unbalanced::since).reversed());
        return List.copyOf(all.subList(0, Math.min(MOST_UNBALANCED, all.size())));
    }

    private static Unbalanced unbalanced(Account.Entry entry, String reason) {
        LedgerLine line = entry.line();
        return new Unbalanced(
                line.stage(),
                line.topic(),
                line.partition(),
                line.minute(),
                line.from(),
                line.to(),
                reason,
                entry.since());
    }

    private List<LedgerStanding.Way> ways(Instant before) {
        Ways ways = new Ways();
        stages.values()
                .forEach(accounts -> accounts.values()
                        .forEach(account -> lines(account, before).forEach(ways::add)));
        return ways.all();
    }
}
