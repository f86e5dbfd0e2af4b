package news.dateline.runtime.streams;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import news.dateline.runtime.DeadLetter;
import news.dateline.runtime.Topics;
import news.dateline.runtime.claim.Restricted;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of every step: what a record brings about becomes a dead letter, written in the same transaction as
 * everything else; what the environment brings about ends the stream. A record that names an embargo, is withheld or
 * speaks of such a story goes to the restricted dead letters, whatever is wrong with it.
 */
public final class DeadLetterHandler implements ProcessingExceptionHandler {
    /** The setting under which the service hands over where to count. */
    static final String REGISTRY = "dateline.meter.registry";

    private @Nullable MeterRegistry registry;

    @Override
    public void configure(Map<String, ?> configs) {
        registry = (MeterRegistry) configs.get(REGISTRY);
    }

    /** A record that a step cannot use, or breaks on. */
    @Override
    public Response handleError(ErrorHandlerContext context, @Nullable Record<?, ?> record, Exception exception) {
        boolean isLost = context.sourceRawKey() == null && context.sourceRawValue() == null;
        if (isLost || isEnvironment(exception)) {
            return Response.fail();
        }
        DeadLetter letter = letter(context, context.processorNodeId(), reason(exception), exception);
        return Response.resume(List.of(record(letter, context.sourceRawKey(), context.sourceRawValue(), context)));
    }

    private static boolean isEnvironment(Exception exception) {
        return exception instanceof KafkaException && !(exception instanceof SerializationException);
    }

    private static String reason(Exception exception) {
        return exception instanceof RejectedRecordException rejected ? rejected.reason() : "INTERNAL";
    }

    private DeadLetter letter(ErrorHandlerContext context, String step, String reason, Exception exception) {
        count(step, reason);
        return new DeadLetter(
                step, reason, detail(exception, reason), context.topic(), context.partition(), context.offset());
    }

    private void count(String step, String reason) {
        if (registry != null) {
            registry.counter("articles.rejected", "step", step, "reason", reason)
                    .increment();
        }
    }

    /** The message of an error nobody foresaw may quote the article; its place in the code does not. */
    private static String detail(Exception exception, String reason) {
        if (!reason.equals("INTERNAL")) {
            return String.valueOf(exception.getMessage());
        }
        StackTraceElement[] trace = exception.getStackTrace();
        return exception.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static ProducerRecord<byte[], byte[]> record(
            DeadLetter letter, byte @Nullable [] key, byte @Nullable [] value, ErrorHandlerContext context) {
        RecordHeaders headers = new RecordHeaders(context.headers());
        letter.writeTo(headers);
        String topic = (Restricted.is(value) ? Topics.RESTRICTED_DEAD_LETTERS : Topics.DEAD_LETTERS).name();
        return new ProducerRecord<>(topic, null, context.timestamp(), key, value, headers);
    }
}
