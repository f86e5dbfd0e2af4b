package news.dateline.console.held;

import java.time.Clock;
import java.util.function.Supplier;
import news.dateline.model.Advisory;
import news.dateline.model.AdvisoryDecision;
import news.dateline.model.AdvisoryDecision.Verdict;
import news.dateline.model.ArticleId;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what a person decided about a notice, once. The topic of decisions is kept, so it is also the record of who
 * decided and when. Thread-safe.
 */
public final class DecisionDesk {
    private static final Logger LOG = LoggerFactory.getLogger(DecisionDesk.class);

    private final Notices notices;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final Clock clock;

    /** @param producers of transactional producers */
    public DecisionDesk(Notices notices, Supplier<Producer<byte[], byte[]>> producers, Clock clock) {
        this.notices = notices;
        this.producers = producers;
        this.clock = clock;
    }

    /**
     * @param target the story, when it is not the notice's first candidate
     * @throws IllegalArgumentException if there is no such notice, or nobody knows which story it is about
     * @throws IllegalStateException if it does not wait any more
     * @throws KafkaException if the broker did not take the decision
     */
    public synchronized AdvisoryDecision decide(
            ArticleId notice, Verdict verdict, @Nullable ArticleId target, String by) {
        Notices.Waiting waiting =
                notices.find(notice).orElseThrow(() -> new IllegalArgumentException("no such notice: " + notice));
        AdvisoryDecision before = waiting.decided();
        if (waiting.advisory().decision() != Advisory.Decision.HELD || before != null) {
            String who = before == null || before.decidedBy() == null ? "" : " by " + before.decidedBy();
            throw new IllegalStateException("already decided" + who + ": " + notice);
        }
        if (verdict == Verdict.CONFIRM && target == null && waiting.advisory().target() == null) {
            throw new IllegalArgumentException("nobody knows which story it is about: name one");
        }
        AdvisoryDecision decision = new AdvisoryDecision(notice, verdict, target, by, clock.instant());
        send(decision);
        notices.decided(decision);
        LOG.info("decided notice={} verdict={} target={} by={}", notice, verdict, target, by);
        return decision;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the commit throws what the send meets
    private void send(AdvisoryDecision decision) {
        String topic = Topics.ADVISORY_DECISIONS.name();
        try (Producer<byte[], byte[]> producer = producers.get()) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(
                    topic,
                    Topics.ADVISORY_DECISIONS.keySerde().serializer().serialize(topic, decision.advisory()),
                    Topics.ADVISORY_DECISIONS.valueSerde().serializer().serialize(topic, decision)));
            producer.commitTransaction();
        }
    }
}
