package news.dateline.console.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    private final GaugeRows lag;
    private final GaugeRows timeLag;
    private final GaugeRows status;
    private final GaugeRows rebalances;
    private volatile Standing standing = Standing.NONE;

    public LagMetrics(MeterRegistry registry, Clock clock) {
        lag = new GaugeRows(
                registry, "consumer.group.lag", "records", "Offsets of the topic that the group has not read");
        timeLag = new GaugeRows(
                registry,
                "consumer.group.time.lag",
                "seconds",
                "Age of the oldest record of the topic that the group has not read");
        status = new GaugeRows(
                registry, "consumer.group.status", "", "1 for the status the group has, 0 for the others");
        rebalances = new GaugeRows(
                registry, "consumer.group.rebalances.recent", "", "Rebalances of the group in the last ten minutes");
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
        lag.set(byTopic(groups, parts ->
                (double) parts.stream().mapToLong(PartitionLag::lag).sum()));
        timeLag.set(byTopic(groups, LagMetrics::oldestSeconds));
        Map<Tags, Double> statuses = new LinkedHashMap<>();
        Map<Tags, Double> storms = new LinkedHashMap<>();
        for (GroupLag group : groups) {
            for (Status one : Status.values()) {
                String word = one.name().toLowerCase(Locale.ROOT).replace('_', '-');
                statuses.put(Tags.of("group", group.name(), "status", word), group.status() == one ? 1.0 : 0.0);
            }
            storms.put(Tags.of("group", group.name()), (double) group.rebalancesInTenMinutes());
        }
        status.set(statuses);
        rebalances.set(storms);
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
