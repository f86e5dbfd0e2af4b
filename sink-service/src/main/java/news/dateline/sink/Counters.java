package news.dateline.sink;

import io.micrometer.core.instrument.MeterRegistry;
import news.dateline.runtime.Topic;

/** Counts the records written: {@code records_upserted_total} and {@code records_removed_total}, by topic. */
final class Counters {
    private final MeterRegistry registry;

    Counters(MeterRegistry registry) {
        this.registry = registry;
    }

    void written(Topic<?, ?> topic, boolean isUpsert) {
        registry.counter(isUpsert ? "records.upserted" : "records.removed", "topic", topic.name())
                .increment();
    }
}
