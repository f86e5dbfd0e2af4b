package news.dateline.enrich;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import news.dateline.enrich.advisory.Order;
import news.dateline.enrich.lifecycle.Verdict;
import news.dateline.model.Lifecycle;

/** Counts what became of each version. What is rejected is counted where dead letters are made. */
final class Outcomes {
    private final MeterRegistry registry;
    private final Timer enriching;
    private final Counter released;

    Outcomes(MeterRegistry registry) {
        this.registry = registry;
        this.enriching = Timer.builder("enrich")
                .description("Time to read one article's text")
                .publishPercentileHistogram()
                .register(registry);
        this.released = registry.counter("articles.released");
    }

    /** {@code enrich_seconds}. */
    Timer enriching() {
        return enriching;
    }

    /** {@code articles_live_total}, {@code articles_held_total}, {@code articles_withdrawn_total}. */
    void takenIn(Lifecycle.State state) {
        registry.counter("articles." + word(state)).increment();
    }

    /** {@code articles_released_total}: an embargo ended. */
    void released() {
        released.increment();
    }

    /** {@code articles_dropped_total}, by reason. */
    void dropped(Verdict.Reason reason) {
        registry.counter("articles.dropped", "reason", word(reason)).increment();
    }

    /** {@code advisories_total}, by kind and decision. */
    void advised(String kind, String decision) {
        registry.counter("advisories", "kind", kind, "decision", decision).increment();
    }

    /** {@code orders_total}, by action and result. */
    void ordered(Order.Action action, String result) {
        registry.counter("orders", "action", word(action), "result", result).increment();
    }

    /** {@code articles_replayed_total}, by result: it took the place of the live one, or was overtaken. */
    void replayed(boolean live) {
        registry.counter("articles.replayed", "result", live ? "replaced" : "overtaken")
                .increment();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
