package news.dateline.console.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import news.dateline.console.lag.GroupLag;
import news.dateline.console.lag.LagReport;
import news.dateline.console.lag.PartitionLag;
import news.dateline.console.lag.Status;

/** The last look for Prometheus, topic by topic: partitions would be too many series. */
public final class LagMetrics implements Consumer<Standing> {
    private static final double MILLIS = 1000.0;

    private final MultiGauge lag;
    private final MultiGauge timeLag;
    private final MultiGauge status;
    private final MultiGauge rebalances;
    private final Map<String, Map<Tags, Double>> values = new ConcurrentHashMap<>();
    private volatile Standing standing = Standing.NONE;

    public LagMetrics(MeterRegistry registry, Clock clock) {
        lag = MultiGauge.builder("consumer.group.lag")
                .baseUnit("records")
                .description("Offsets of the topic that the group has not read")
                .register(registry);
        timeLag = MultiGauge.builder("consumer.group.time.lag")
                .baseUnit("seconds")
                .description("Age of the oldest record of the topic that the group has not read")
                .register(registry);
        status = MultiGauge.builder("consumer.group.status")
                .description("1 for the status the group has, 0 for the others")
                .register(registry);
        rebalances = MultiGauge.builder("consumer.group.rebalances.recent")
                .description("Rebalances of the group in the last ten minutes")
                .register(registry);
        registry.gauge("console.look.age.seconds", this, metrics -> metrics.ageSeconds(clock));
    }

    @Override
    public void accept(Standing next) {
        standing = next;
        LagReport report = next.report();
        if (report == null) {
            return;
        }
        List<GroupLag> groups = report.groups();
        register(lag, "lag", byTopic(groups, parts ->
                (double) parts.stream().mapToLong(PartitionLag::lag).sum()));
        register(timeLag, "time", byTopic(groups, LagMetrics::oldestSeconds));
        Map<Tags, Double> statuses = new LinkedHashMap<>();
        Map<Tags, Double> storms = new LinkedHashMap<>();
        for (GroupLag group : groups) {
            for (Status one : Status.values()) {
                String word = one.name().toLowerCase(Locale.ROOT).replace('_', '-');
                statuses.put(Tags.of("group", group.name(), "status", word), group.status() == one ? 1.0 : 0.0);
            }
            storms.put(Tags.of("group", group.name()), (double) group.rebalancesInTenMinutes());
        }
        register(status, "status", statuses);
        register(rebalances, "rebalances", storms);
    }

    /** Rows stay and ask for their value: one made anew while Prometheus reads would be read twice. */
    private void register(MultiGauge gauge, String name, Map<Tags, Double> now) {
        values.put(name, now);
        gauge.register(now.keySet().stream()
                .<Row<?>>map(tags ->
                        Row.of(tags, () -> values.getOrDefault(name, Map.of()).getOrDefault(tags, Double.NaN)))
                .toList());
    }

    private double ageSeconds(Clock clock) {
        LagReport report = standing.report();
        return report == null
                ? Double.NaN
                : Duration.between(report.at(), clock.instant()).toMillis() / MILLIS;
    }

    private static double oldestSeconds(List<PartitionLag> parts) {
        return parts.stream()
                        .map(PartitionLag::timeLag)
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO)
                        .toMillis()
                / MILLIS;
    }

    private static Map<Tags, Double> byTopic(
            List<GroupLag> groups, java.util.function.ToDoubleFunction<List<PartitionLag>> value) {
        Map<Tags, Double> rows = new LinkedHashMap<>();
        for (GroupLag group : groups) {
            Map<String, List<PartitionLag>> topics = group.partitions().stream()
                    .collect(Collectors.groupingBy(PartitionLag::topic, TreeMap::new, Collectors.toList()));
            topics.forEach((topic, parts) ->
                    rows.put(Tags.of("group", group.name(), "topic", topic), value.applyAsDouble(parts)));
        }
        return rows;
    }
}
