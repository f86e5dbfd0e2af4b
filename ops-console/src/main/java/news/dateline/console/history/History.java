package news.dateline.console.history;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.dateline.console.lag.GroupLag;
import news.dateline.console.lag.LagReport;
import news.dateline.console.lag.PartitionLag;
import news.dateline.console.lag.Status;

/**
 * What each group looked like in the last 24 hours, topic by topic. A series nothing was added to for a day is
 * forgotten. Thread-safe.
 */
public final class History {
    /** More series than this are not begun: 10,000 of them are 280 MB. */
    static final int MAX_SERIES = 10_000;

    private final Map<Series, Ring> rings;

    History(Map<Series, Ring> rings) {
        this.rings = new HashMap<>(rings);
    }

    /** Nothing yet. */
    public static History empty() {
        return new History(Map.of());
    }

    /** Adds what a look has seen. */
    public synchronized void add(LagReport report) {
        report.groups().forEach(group -> add(report.at(), group));
        rings.values().removeIf(ring -> ring.emptyAt(report.at()));
    }

    private void add(Instant at, GroupLag group) {
        Map<String, List<PartitionLag>> byTopic =
                group.partitions().stream().collect(Collectors.groupingBy(PartitionLag::topic));
        byTopic.forEach((topic, partitions) -> {
            Series series = new Series(group.name(), topic);
            if (rings.containsKey(series) || rings.size() < MAX_SERIES) {
                rings.computeIfAbsent(series, key -> new Ring()).add(point(at, partitions));
            }
        });
    }

    private static Point point(Instant at, List<PartitionLag> partitions) {
        return new Point(
                at.truncatedTo(ChronoUnit.MINUTES),
                partitions.stream().mapToLong(PartitionLag::lag).sum(),
                partitions.stream()
                        .map(PartitionLag::timeLag)
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO),
                partitions.stream()
                        .map(PartitionLag::status)
                        .max(Comparator.naturalOrder())
                        .orElse(Status.OK));
    }

    /** The day until now of a group, by topic, oldest point first. */
    public synchronized Map<String, List<Point>> of(String group, Instant now) {
        Map<String, List<Point>> byTopic = new TreeMap<>();
        rings.forEach((series, ring) -> {
            if (series.group().equals(group)) {
                byTopic.put(series.topic(), ring.until(now));
            }
        });
        return byTopic;
    }

    synchronized Map<Series, Ring> rings() {
        return Map.copyOf(rings);
    }

    /**
     * @param group that reads
     * @param topic it reads
     */
    record Series(String group, String topic) {}
}
