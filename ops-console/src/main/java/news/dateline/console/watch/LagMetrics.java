package news.dateline.console.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
        lag.register(
                byTopic(groups, parts ->
                        (double) parts.stream().mapToLong(PartitionLag::lag).sum()),
                true);
        timeLag.register(byTopic(groups, LagMetrics::oldestSeconds), true);
        status.register(
                groups.stream()
                        .flatMap(group -> Arrays.stream(Status.values()).map(one -> row(group, one)))
                        .toList(),
                true);
        rebalances.register(
                groups.stream()
                        .map(group -> Row.of(Tags.of("group", group.name()), group.rebalancesInTenMinutes()))
                        .collect(Collectors.toList()),
                true);
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

    private static Row<?> row(GroupLag group, Status one) {
        String word = one.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Row.of(Tags.of("group", group.name(), "status", word), group.status() == one ? 1 : 0);
    }

    private static List<Row<?>> byTopic(
            List<GroupLag> groups, java.util.function.ToDoubleFunction<List<PartitionLag>> value) {
        List<Row<?>> rows = new ArrayList<>();
        for (GroupLag group : groups) {
            Map<String, List<PartitionLag>> topics = group.partitions().stream()
                    .collect(Collectors.groupingBy(PartitionLag::topic, TreeMap::new, Collectors.toList()));
            topics.forEach((topic, parts) ->
                    rows.add(Row.of(Tags.of("group", group.name(), "topic", topic), value.applyAsDouble(parts))));
        }
        return rows;
    }
}
