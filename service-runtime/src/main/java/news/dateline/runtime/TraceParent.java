package news.dateline.runtime;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import news.dateline.model.CloudEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The trace that an article's way is part of (W3C Trace Context). Steps are spans of the OpenTelemetry API: nothing
 * without its SDK, whole traces with its agent. The trace's id stands in each line that is logged meanwhile.
 */
public final class TraceParent {
    public static final String HEADER = CloudEvent.TRACEPARENT_HEADER;

    /** Of the trace in the log, as the OpenTelemetry agents name it. */
    public static final String LOGGED_AS = "trace_id";

    private static final String SCOPE = "news.dateline";
    private static final int TRACE_DIGITS = 32;
    private static final int SPAN_DIGITS = 16;

    private static final TextMapGetter<Map<String, String>> GETTER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    };

    private TraceParent() {}

    /** A trace that begins here, the same for the same seed; marked as not sampled, for nobody has decided so. */
    public static String of(String seed) {
        String hash = CloudEvent.sha256(seed.getBytes(StandardCharsets.UTF_8));
        return "00-" + hash.substring(0, TRACE_DIGITS) + "-" + hash.substring(TRACE_DIGITS, TRACE_DIGITS + SPAN_DIGITS)
                + "-00";
    }

    /** As somebody else began it; absent when that is no {@code traceparent} of the version we know. */
    public static @Nullable String continued(@Nullable String header) {
        if (header == null) {
            return null;
        }
        SpanContext found = Span.fromContext(context(header)).getSpanContext();
        return found.isValid()
                ? "00-" + found.getTraceId() + "-" + found.getSpanId() + "-"
                        + found.getTraceFlags().asHex()
                : null;
    }

    private static Context context(String header) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), Map.of(HEADER, header), GETTER);
    }

    /** Does a step of the article's way. */
    public static void step(String name, @Nullable String traceparent, Runnable step) {
        if (traceparent == null) {
            step.run();
            return;
        }
        Context parent = context(traceparent);
        Span span = GlobalOpenTelemetry.getTracer(SCOPE)
                .spanBuilder(name)
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        MDC.put(LOGGED_AS, span.getSpanContext().getTraceId());
        try {
            parent.with(span).wrap(step).run();
        } catch (RuntimeException e) {
            span.recordException(e);
            throw e;
        } finally {
            MDC.remove(LOGGED_AS);
            span.end();
        }
    }
}
