package news.dateline.console.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.Map;

/**
 * A gauge with a row for each of what there is now. Rows stay and ask for their value: one made anew while Prometheus
 * reads would be read twice.
 */
public final class GaugeRows {
    private final MultiGauge gauge;
    private volatile Map<Tags, Double> values = Map.of();

    /** @param unit of the values; empty when they only count */
    public GaugeRows(MeterRegistry registry, String name, String unit, String description) {
        gauge = MultiGauge.builder(name)
                .baseUnit(unit.isEmpty() ? null : unit)
                .description(description)
                .register(registry);
    }

    /** From now on. */
    public void set(Map<Tags, Double> now) {
        values = Map.copyOf(now);
        gauge.register(now.keySet().stream()
                .<Row<?>>map(tags -> Row.of(tags, () -> values.getOrDefault(tags, Double.NaN)))
                .toList());
    }
}
