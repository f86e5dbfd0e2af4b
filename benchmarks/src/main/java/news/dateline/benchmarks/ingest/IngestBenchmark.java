package news.dateline.benchmarks.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.ingest.IngestService;
import news.dateline.ingest.IngestSettings;
import news.dateline.runtime.OperatedService;
import news.dateline.runtime.Settings;
import news.dateline.runtime.SettingsSources;
import news.dateline.runtime.TopicSettings;

/**
 * Prints the speed of every parser, then of the sources beside ProducerPerformance: one broker, one ingest service and
 * the load in this process, articles of 4 KB. Arguments: the folder of samples (a dash for none), the number of
 * articles.
 */
public final class IngestBenchmark {
    private static final int WARM_UP = 4_000;

    private IngestBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path samples = Path.of(args.length > 0 ? args[0] : "ingest-service/src/test/resources/wires");
        int articles = args.length > 1 ? Integer.parseInt(args[1]) : 40_000;
        if (Files.isDirectory(samples)) {
            Parsers.print(samples);
        }
        Path folder = Files.createTempDirectory("dateline-ingest");
        try {
            sources(folder, articles);
        } finally {
            delete(folder);
        }
    }

    private static void sources(Path folder, int articles) throws Exception {
        Path drop = Files.createDirectories(folder.resolve("drop"));
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"));
                Committed committed = new Committed(broker.bootstrap());
                OperatedService ingest = ingest(folder, drop, broker.bootstrap())) {
            ingest.start();
            HttpLoad single = new HttpLoad(ingest.port(), 1);
            HttpLoad bulk = new HttpLoad(ingest.port(), 100);
            single.send("warm-up", WARM_UP);
            bulk.send("warm-up", WARM_UP);
            ImportLoad imported = new ImportLoad(folder, broker.bootstrap());
            imported.send("import-warm-up", WARM_UP);
            Producer producer = new Producer(broker.bootstrap());
            producer.perSecond(WARM_UP);
            double before = producer.perSecond(articles);
            double one = single.send("single", articles);
            double hundred = bulk.send("bulk", articles);
            double dropped = new FolderLoad(drop, committed).send(articles / 4);
            double file = imported.send("import", articles);
            double after = producer.perSecond(articles);
            double limit = Math.max(before, after);
            System.out.printf(Locale.ROOT, "%nsource%31sarticles/s     MB/s   of the producer%n", "");
            line("ProducerPerformance, before", before, limit);
            line("ProducerPerformance, after", after, limit);
            line("HTTP, an article a request", one, limit);
            line("HTTP, 100 articles a request", hundred, limit);
            line("folder, an article a file", dropped, limit);
            line("import, an article a line", file, limit);
        }
    }

    private static void line(String source, double perSecond, double limit) {
        System.out.printf(
                Locale.ROOT,
                "%-34s %12.0f %8.1f %16.2f%n",
                source,
                perSecond,
                perSecond * Articles.BYTES / 1e6,
                perSecond / limit);
    }

    private static OperatedService ingest(Path folder, Path drop, String bootstrap) {
        return IngestService.of(Settings.load(
                SettingsSources.only(Map.of(
                        "kafka.bootstrap.servers",
                        bootstrap,
                        "dateline.ingest.folder",
                        drop.toString(),
                        "dateline.ingest.folder.interval",
                        "PT0.1S",
                        "dateline.topics.claims.dir",
                        folder.resolve("claims").toString(),
                        "dateline.topics.replication.factor",
                        "1")),
                IngestSettings.class,
                TopicSettings.class));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
