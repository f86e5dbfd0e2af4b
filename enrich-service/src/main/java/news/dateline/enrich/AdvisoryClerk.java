package news.dateline.enrich;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import news.dateline.enrich.advisory.AdvisoryDesk;
import news.dateline.enrich.advisory.Filing;
import news.dateline.enrich.advisory.HeldNotice;
import news.dateline.enrich.advisory.NamedItem;
import news.dateline.enrich.advisory.Notice.Form;
import news.dateline.enrich.advisory.Order;
import news.dateline.enrich.advisory.RecentItem;
import news.dateline.enrich.advisory.SpokenNotice;
import news.dateline.model.Advisory;
import news.dateline.model.Advisory.Decision;
import news.dateline.model.AdvisoryDecision;
import news.dateline.model.AdvisoryDecision.Verdict;
import news.dateline.model.ArticleId;
import news.dateline.runtime.Topics;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
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
    private WaitingNotices waiting;

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
        waiting = new WaitingNotices(given.getStateStore(EnrichStores.WAITING));
        given.schedule(SWEEP_INTERVAL, PunctuationType.WALL_CLOCK_TIME, recent::sweep);
        given.schedule(PATIENCE_CHECK, PunctuationType.WALL_CLOCK_TIME, this::forget);
    }

    /** What nobody has decided on for so long is left as it is: held, on the topic of the advisories. */
    private void forget(long nowMillis) {
        waiting.removeBefore(Instant.ofEpochMilli(nowMillis).minus(PATIENCE));
    }

    @Override
    public void process(Record<String, Filing> record) {
        Filing filing = record.value();
        if (filing.notice() != null && filing.article() != null) {
            judge(new SpokenNotice(filing.article(), filing.notice())).ifPresent(this::publish);
        }
        if (filing.item() != null) {
            NamedItem item = new NamedItem(filing.item());
            recent.add(item);
            lookAgain(item);
        }
        if (filing.decision() != null) {
            decide(filing.decision());
        }
    }

    private Optional<HeldNotice> judge(SpokenNotice notice) {
        return desk.judge(notice, recent.of(notice.article().id().provider()))
                .map(advisory -> new HeldNotice(notice.article(), notice.notice(), advisory));
    }

    /** The item that has come may be what a notice before it meant. */
    private void lookAgain(NamedItem item) {
        for (SpokenNotice notice : waiting.of(item.item().id().provider(), n -> desk.mayMean(n, item))) {
            judge(notice)
                    .filter(held -> held.advisory().decision() == Decision.ACTED)
                    .ifPresent(this::publish);
        }
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
            waiting.add(notice);
        } else {
            waiting.remove(advisory.id().toString());
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
