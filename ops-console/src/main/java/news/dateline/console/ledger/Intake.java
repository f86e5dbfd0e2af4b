package news.dateline.console.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.lag.PartitionId;
import news.dateline.console.ledger.LedgerStanding.Totals;
import news.dateline.console.ledger.LedgerStanding.Unbalanced;
import news.dateline.model.LedgerLine.Fates;
import news.dateline.model.TopicCatalogue;
import news.dateline.runtime.EventHeaders;

/**
 * The ledger of ingest, which keeps none: each delivery says how many articles it gave, and each article of which
 * delivery it is. For one thread.
 */
final class Intake {
    static final String STAGE = "ingest";

    private static final Duration SETTLED = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, Delivery> open = new LinkedHashMap<>();
    private final Map<Instant, Totals> minutes = new TreeMap<>();
    private final List<Unbalanced> unbalanced = new ArrayList<>();

    private static final class Delivery {
        private PartitionId partition = new PartitionId(TopicCatalogue.RECEIVED.name(), 0);
        private Instant at = Instant.MAX;
        private long offset = -1;
        private long declared;
        private long found;

        boolean isReceived() {
            return offset >= 0;
        }
    }

    void received(StoredRecord record) {
        number(record, EventHeaders.ARTICLES).ifPresent(articles -> {
            Delivery delivery = open.computeIfAbsent(record.keyText(), key -> new Delivery());
            delivery.partition = record.partition();
            delivery.at = record.timestamp();
            delivery.offset = record.offset();
            delivery.declared += articles;
        });
    }

    void raw(StoredRecord record) {
        record.header(EventHeaders.DELIVERY).ifPresent(key -> {
            Delivery delivery = open.computeIfAbsent(key, name -> new Delivery());
            delivery.at = delivery.isReceived() ? delivery.at : record.timestamp();
            delivery.found++;
            add(record.timestamp(), new Fates(1, 0, 0, 0, 0, 0, 0));
        });
    }

    void refused(StoredRecord record) {
        number(record, EventHeaders.REFUSED)
                .ifPresent(refused -> add(record.timestamp(), new Fates(0, 0, 0, 0, 0, 0, refused)));
    }

    private static Optional<Long> number(StoredRecord record, String header) {
        return record.header(header).filter(text -> text.matches("\\d{1,9}")).map(Long::valueOf);
    }

    private void add(Instant at, Fates fates) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        minutes.merge(minute, new Totals(minute, fates.total(), fates), Totals::plus);
    }

    /**
     * Ends what is old enough; what was received before we began to read is not judged.
     *
     * @param began from when on all articles were read
     */
    void audit(Instant began, Instant now) {
        for (Iterator<Delivery> all = open.values().iterator(); all.hasNext(); ) {
            Delivery delivery = all.next();
            boolean judged = delivery.isReceived() && delivery.at.isAfter(began);
            if (judged
                    && delivery.found < delivery.declared
                    && delivery.at.plus(PATIENCE).isBefore(now)) {
                unbalanced.add(missing(delivery, now));
                all.remove();
            } else if (delivery.at.plus(SETTLED).isBefore(now)) {
                all.remove();
            }
        }
    }

    private static Unbalanced missing(Delivery delivery, Instant now) {
        return new Unbalanced(
                STAGE,
                delivery.partition.topic(),
                delivery.partition.partition(),
                delivery.at.truncatedTo(ChronoUnit.MINUTES),
                delivery.offset,
                delivery.offset + 1,
                (delivery.declared - delivery.found) + " of " + delivery.declared
                        + " articles of a delivery are not on " + TopicCatalogue.RAW.name(),
                now);
    }

    List<Unbalanced> unbalanced() {
        return unbalanced;
    }

    /** The latest first. */
    List<Totals> minutes() {
        List<Totals> all = new ArrayList<>(minutes.values());
        Collections.reverse(all);
        return all;
    }

    void forget(Instant before) {
        minutes.keySet().removeIf(minute -> minute.isBefore(before));
        unbalanced.removeIf(one -> one.since().isBefore(before.minus(Duration.ofHours(23))));
    }
}
