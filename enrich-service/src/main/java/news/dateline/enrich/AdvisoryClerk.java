package news.dateline.enrich;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.dateline.enrich.advisory.AdvisoryDesk;
import news.dateline.enrich.advisory.Filing;
import news.dateline.enrich.advisory.HeldNotice;
import news.dateline.enrich.advisory.Notice;
import news.dateline.enrich.advisory.Notice.Form;
import news.dateline.enrich.advisory.Order;
import news.dateline.enrich.advisory.RecentItem;
import news.dateline.model.Advisory;
import news.dateline.model.Advisory.Decision;
import news.dateline.model.AdvisoryDecision;
import news.dateline.model.AdvisoryDecision.Verdict;
import news.dateline.model.ArticleId;
import news.dateline.model.RawArticle;
import news.dateline.runtime.Topics;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The desk of a provider: finds what its notices mean among its recent items, publishes each as an advisory and gives
 * the order. What it cannot be sure of waits: for a person, and for the item, which may come after the notice.
 */
final class AdvisoryClerk implements Processor<String, Filing, Object, Object> {
    private static final Duration SWEEP_INTERVAL = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofDays(30);
    private static final Duration PATIENCE_CHECK = Duration.ofMinutes(10);

    private final AdvisoryDesk desk;
    private final Duration window;
    private final Outcomes outcomes;
    private final EnrichTopics topics;
    private ProcessorContext<Object, Object> context;
    private RecentItems recent;
    private KeyValueStore<String, HeldNotice> waiting;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    AdvisoryClerk(AdvisoryDesk desk, Duration window, Outcomes outcomes, EnrichTopics topics) {
        this.desk = desk;
        this.window = window;
        this.outcomes = outcomes;
        this.topics = topics;
    }

    @Override
    public void init(ProcessorContext<Object, Object> given) {
        context = given;
        recent = new RecentItems(given.getStateStore(EnrichStores.RECENT), window);
        waiting = given.getStateStore(EnrichStores.WAITING);
        given.schedule(SWEEP_INTERVAL, PunctuationType.WALL_CLOCK_TIME, recent::sweep);
        given.schedule(PATIENCE_CHECK, PunctuationType.WALL_CLOCK_TIME, this::forget);
    }

    /** What nobody has decided on for so long is left as it is: held, on the topic of the advisories. */
    private void forget(long nowMillis) {
        Instant oldest = Instant.ofEpochMilli(nowMillis).minus(PATIENCE);
        List<String> over = new ArrayList<>();
        try (KeyValueIterator<String, HeldNotice> all = waiting.all()) {
            all.forEachRemaining(entry -> {
                if (entry.value.article().provenance().receivedAt().isBefore(oldest)) {
                    over.add(entry.key);
                }
            });
        }
        over.forEach(waiting::delete);
    }

    @Override
    public void process(Record<String, Filing> record) {
        Filing filing = record.value();
        if (filing.notice() != null && filing.article() != null) {
            receive(filing.article(), filing.notice());
        }
        if (filing.item() != null) {
            recent.add(filing.item());
            lookAgain(filing.item());
        }
        if (filing.decision() != null) {
            decide(filing.decision());
        }
    }

    private void receive(RawArticle article, Notice notice) {
        judge(article, notice).ifPresent(advisory -> publish(new HeldNotice(article, notice, advisory)));
    }

    private Optional<Advisory> judge(RawArticle article, Notice notice) {
        return desk.judge(article, notice, recent.of(article.id().provider()));
    }

    /** The item that has come may be what a notice before it meant. */
    private void lookAgain(RecentItem item) {
        for (HeldNotice held : waitingFor(item.id().provider())) {
            Optional.of(held)
                    .filter(h -> desk.mayMean(h.article(), h.notice(), item))
                    .flatMap(h -> judge(h.article(), h.notice()))
                    .filter(advisory -> advisory.decision() == Decision.ACTED)
                    .ifPresent(advisory -> publish(new HeldNotice(held.article(), held.notice(), advisory)));
        }
    }

    /** In the order the provider made them: a hold and its release may both have come too early. */
    private List<HeldNotice> waitingFor(String provider) {
        List<HeldNotice> found = new ArrayList<>();
        try (KeyValueIterator<String, HeldNotice> all = waiting.range(provider + ":", provider + ";")) {
            all.forEachRemaining(entry -> found.add(entry.value));
        }
        found.sort(Comparator.comparing(held -> held.article().versionCreated()));
        return found;
    }

    private void decide(AdvisoryDecision decision) {
        HeldNotice held = waiting.get(decision.advisory().toString());
        if (held == null) {
            outcomes.advised("unknown", "decided");
            return;
        }
        ArticleId chosen = decision.target() == null ? held.advisory().target() : decision.target();
        boolean confirmed = decision.verdict() == Verdict.CONFIRM;
        if (confirmed && chosen == null) {
            outcomes.advised("unknown", "no target");
            return;
        }
        Advisory decided = held.advisory().decided(confirmed ? Decision.ACTED : Decision.REJECTED, chosen);
        publish(new HeldNotice(held.article(), held.notice(), decided));
    }

    private void publish(HeldNotice notice) {
        Advisory advisory = notice.advisory();
        ArticleId key = advisory.target() == null ? advisory.id() : advisory.target();
        long now = context.currentSystemTimeMs();
        context.forward(new Record<>(key, advisory, now), Topics.ADVISORIES.name());
        outcomes.advised(Outcomes.word(advisory.kind()), Outcomes.word(advisory.decision()));
        if (advisory.decision() == Decision.HELD) {
            waiting.put(advisory.id().toString(), notice);
        } else {
            waiting.delete(advisory.id().toString());
        }
        if (advisory.decision() == Decision.ACTED && advisory.target() != null) {
            order(notice, advisory.target())
                    .ifPresent(order -> context.forward(
                            new Record<>(order.target(), order, now),
                            topics.orders().name()));
        }
    }

    private Optional<Order> order(HeldNotice notice, ArticleId target) {
        Advisory advisory = notice.advisory();
        @Nullable RecentItem item = recent.get(target);
        return Order.action(advisory.kind(), notice.notice().form() == Form.STORY)
                .map(action -> new Order(
                        target,
                        item == null ? version(advisory, target) : item.version(),
                        action,
                        notice.article().versionCreated(),
                        notice.article().provenance(),
                        item != null && item.restricted(),
                        notice.notice().embargoedUntil(),
                        notice.notice().embargoStated()));
    }

    /** Of an item that has left the window meanwhile. */
    private static int version(Advisory advisory, ArticleId target) {
        return advisory.candidates().stream()
                .filter(candidate -> candidate.id().equals(target))
                .mapToInt(Advisory.Candidate::version)
                .findFirst()
                .orElse(1);
    }
}
