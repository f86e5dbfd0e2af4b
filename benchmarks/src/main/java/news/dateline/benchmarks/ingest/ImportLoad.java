package news.dateline.benchmarks.ingest;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import news.dateline.ingest.file.FileImport;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.publish.ArticlePublisher;
import news.dateline.ingest.publish.KafkaIntake;
import news.dateline.ingest.publish.PublisherLimits;
import news.dateline.ingest.wire.Outcome;
import news.dateline.runtime.KafkaSettings;

/** A file of NDJSON, an article a line, taken in as {@code dateline import} does. */
final class ImportLoad implements Load, FileImport.Watcher {
    private static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    private final Path folder;
    private final KafkaSettings kafka;

    ImportLoad(Path folder, String bootstrap) {
        this.folder = folder;
        this.kafka = new KafkaSettings(Map.of("bootstrap.servers", bootstrap));
    }

    /** From the first look at the file. */
    @Override
    public Speed send(String name, int articles) throws IOException {
        Path file = folder.resolve(name + ".ndjson");
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < articles; i++) {
                out.write(Articles.article(name, i));
                out.write('\n');
            }
        }
        PublisherLimits limits = new PublisherLimits(
                kafka, "bench-import", MAX_RECORD_BYTES, 64 * 1024 * 1024, Duration.ofSeconds(30), null);
        try (ArticlePublisher publisher = new ArticlePublisher(limits, new SimpleMeterRegistry())) {
            publisher.start();
            FileImport files = new FileImport(
                    "bench",
                    new WireFormats(WireFormats.STANDARD_MAX_BYTES),
                    new KafkaIntake(publisher, kafka, Clock.systemUTC()),
                    false,
                    this);
            Speed.Stopwatch watch = new Speed.Stopwatch();
            files.take(file, file.toString());
            files.finish();
            return watch.stop(articles);
        }
    }

    @Override
    public void read(long bytes) {
        // Nobody looks.
    }

    @Override
    public void refused(String name, Outcome.Refused refused) {
        throw new IllegalStateException(name + ": " + refused.detail());
    }

    @Override
    public void published(int articles) {
        // The broker is asked at the end.
    }
}
