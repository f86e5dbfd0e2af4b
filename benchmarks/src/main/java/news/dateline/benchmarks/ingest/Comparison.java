package news.dateline.benchmarks.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ways of coming in, in turns; each is compared with the producer of its own round. */
final class Comparison {
    private final Load producer;
    private final Map<String, Load> sources = new LinkedHashMap<>();
    private final Map<String, List<Speed>> speeds = new LinkedHashMap<>();
    private final Map<String, List<Double>> shares = new LinkedHashMap<>();
    private int runs;

    Comparison(Load producer) {
        this.producer = producer;
    }

    void add(String name, Load source) {
        sources.put(name, source);
    }

    /** For the compiler; not counted. */
    void warmUp(int articles) throws Exception {
        producer.send("warm-up", articles);
        for (Load source : sources.values()) {
            source.send("warm-up-" + runs++, articles);
        }
    }

    void round(int articles) throws Exception {
        Speed limit = producer.send("producer", articles);
        speeds.computeIfAbsent("ProducerPerformance", any -> new ArrayList<>()).add(limit);
        for (Map.Entry<String, Load> source : sources.entrySet()) {
            Speed speed = source.getValue().send("run-" + runs++, articles);
            speeds.computeIfAbsent(source.getKey(), any -> new ArrayList<>()).add(speed);
            shares.computeIfAbsent(source.getKey(), any -> new ArrayList<>())
                    .add(speed.perSecond() / limit.perSecond());
        }
    }

    /** The median of the rounds, the least and the greatest share beside it. */
    void print() {
        System.out.printf(
                Locale.ROOT,
                "%n%-32s %10s %8s %15s %15s %15s%n",
                "median of the rounds",
                "articles/s",
                "MB/s",
                "CPU us/article",
                "of the producer",
                "least-greatest");
        speeds.forEach((name, all) -> {
            double perSecond = median(all.stream().map(Speed::perSecond).toList());
            List<Double> share = shares.getOrDefault(name, List.of(1.0));
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %10.0f %8.1f %15.1f %15.2f %10.2f-%.2f%n",
                    name,
                    perSecond,
                    perSecond * Articles.BYTES / 1e6,
                    median(all.stream().map(Speed::cpuMicros).toList()),
                    median(share),
                    share.stream().mapToDouble(one -> one).min().orElse(0),
                    share.stream().mapToDouble(one -> one).max().orElse(0));
        });
    }

    private static double median(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
