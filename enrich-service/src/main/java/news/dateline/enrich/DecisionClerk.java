package news.dateline.enrich;

import news.dateline.enrich.advisory.Filing;
import news.dateline.model.AdvisoryDecision;
import news.dateline.model.ArticleId;
import news.dateline.runtime.streams.RejectedRecordException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Brings a person's decision to the desk that holds the notice. */
final class DecisionClerk implements Processor<ArticleId, AdvisoryDecision, String, Filing> {
    private ProcessorContext<String, Filing> context;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    DecisionClerk() {}

    @Override
    public void init(ProcessorContext<String, Filing> given) {
        context = given;
    }

    @Override
    public void process(Record<ArticleId, AdvisoryDecision> record) {
        @Nullable AdvisoryDecision decision = record.value();
        if (decision == null) {
            throw new RejectedRecordException("EMPTY", "a decision expected, found no value");
        }
        context.forward(new Record<>(decision.advisory().provider(), Filing.of(decision), record.timestamp()));
    }
}
