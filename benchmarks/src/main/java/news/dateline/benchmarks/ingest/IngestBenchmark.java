package news.dateline.benchmarks.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final int ROUNDS = 5;

    private IngestBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path samples = Path.of(args.length > 0 ? args[0] : "ingest-service/src/test/resources/wires");
        int articles = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
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
            Comparison comparison = new Comparison(new Producer(broker.bootstrap()));
            comparison.add("HTTP, an article a request", new HttpLoad(ingest.port(), 1));
            comparison.add("HTTP, 100 articles a request", new HttpLoad(ingest.port(), 100));
            comparison.add("folder, an article a file", new FolderLoad(drop));
            comparison.add("import, an article a line", new ImportLoad(folder, broker.bootstrap()));
            comparison.warmUp(articles);
            for (int i = 0; i < ROUNDS; i++) {
                comparison.round(articles);
            }
            comparison.print();
            committed.await((ROUNDS + 1) * 4L * articles);
        }
    }

    private static OperatedService ingest(Path folder, Path drop, String bootstrap) {
        return IngestService.of(Settings.load(
                SettingsSources.only(Map.of(
                        "kafka.bootstrap.servers",
                        bootstrap,
                        "dateline.ingest.folder",
                        drop.toString(),
                        "dateline.ingest.folder.interval",
                        "PT0.02S",
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
