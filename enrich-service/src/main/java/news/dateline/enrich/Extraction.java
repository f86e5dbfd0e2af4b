package news.dateline.enrich;

import java.nio.charset.StandardCharsets;
import news.dateline.model.ArticleId;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Enrichment;
import news.dateline.model.Lifecycle;
import news.dateline.runtime.streams.RejectedRecordException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Reads the text of a version that counts; of a withdrawn one it makes a marker. */
final class Extraction implements Processor<ArticleId, Judged, ArticleId, Written> {
    /** In UTF-8 a code unit takes at most three bytes (RFC 3629; a surrogate pair takes four). */
    private static final int MAX_BYTES_A_UNIT = 3;

    private final ArticleEnricher enricher;
    private final Outcomes outcomes;
    private final int maxBodyBytes;
    private ProcessorContext<ArticleId, Written> context;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    Extraction(ArticleEnricher enricher, Outcomes outcomes, int maxBodyBytes) {
        this.enricher = enricher;
        this.outcomes = outcomes;
        this.maxBodyBytes = maxBodyBytes;
    }

    @Override
    public void init(ProcessorContext<ArticleId, Written> given) {
        context = given;
    }

    @Override
    public void process(Record<ArticleId, Judged> record) {
        Judged judged = record.value();
        EnrichedArticle article = judged.lifecycle().state() == Lifecycle.State.WITHDRAWN
                ? Marker.of(judged.article(), judged.lifecycle(), origin("none"))
                : read(judged);
        context.forward(record.withValue(Written.of(article)));
    }

    private EnrichedArticle read(Judged judged) {
        requireFitting(judged.article().body().text());
        try {
            return outcomes.enriching()
                    .record(() -> enricher.enrich(judged.article(), judged.lifecycle(), origin(enricher.version())));
        } catch (StackOverflowError e) {
            // A text nested without end is a bad record and no bad environment: it must not stop the stream.
            throw new RejectedRecordException("INTERNAL", "the text is nested too deeply to be read");
        }
    }

    private void requireFitting(String body) {
        if ((long) body.length() * MAX_BYTES_A_UNIT > maxBodyBytes) {
            int found = body.getBytes(StandardCharsets.UTF_8).length;
            if (found > maxBodyBytes) {
                throw new RejectedRecordException(
                        "TOO_LONG", "a body has at most " + maxBodyBytes + " bytes: " + found);
            }
        }
    }

    private Enrichment origin(String extractor) {
        RecordMetadata origin = context.recordMetadata().orElseThrow();
        return new Enrichment(origin.topic(), origin.partition(), origin.offset(), extractor);
    }
}
