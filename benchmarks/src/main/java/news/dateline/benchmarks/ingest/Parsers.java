package news.dateline.benchmarks.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Reading;

/** Each format's samples read again and again on one thread, from bytes to articles. */
final class Parsers {
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration MEASURED = Duration.ofSeconds(3);
    private static final WireFormats FORMATS = new WireFormats(16 << 20);

    private Parsers() {}

    static void print(Path samples) throws IOException {
        System.out.printf(Locale.ROOT, "%-20s %12s %8s %10s%n", "format, one thread", "articles/s", "MB/s", "KB/file");
        try (Stream<Path> folders = Files.list(samples)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                print(folder.getFileName().toString(), files(folder));
            }
        }
    }

    private static List<byte[]> files(Path folder) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".expected.jsonl")) {
                    files.add(Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static void print(String format, List<byte[]> files) {
        read(files, WARM_UP);
        long start = System.nanoTime();
        long[] done = read(files, MEASURED);
        double seconds = (System.nanoTime() - start) / 1e9;
        double mean = files.stream().mapToInt(file -> file.length).average().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%-20s %12.0f %8.1f %10.1f%n",
                format,
                done[0] / seconds,
                done[1] / seconds / 1e6,
                mean / 1e3);
    }

    /** Articles and bytes. */
    private static long[] read(List<byte[]> files, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        long[] done = new long[2];
        while (System.nanoTime() < end) {
            for (byte[] bytes : files) {
                for (Reading reading : FORMATS.readAll(new Delivery(bytes, "bench", null, "sample", Instant.EPOCH))) {
                    done[0] += reading.articles().size();
                }
                done[1] += bytes.length;
            }
        }
        return done;
    }
}
