package news.dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Reading;

/** The sample wires of this module, all written for it. */
public final class Samples {
    /** What a sample gives stands in a file of its name and this. */
    public static final String EXPECTED = ".expected.jsonl";

    public static final int MAX_BYTES = 1024 * 1024;
    private static final Path ROOT = Path.of("src/test/resources/wires");
    private static final WireFormats FORMATS = new WireFormats(MAX_BYTES);

    private Samples() {}

    public static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        }
    }

    public static String name(Path sample) {
        return ROOT.relativize(sample).toString();
    }

    public static List<Reading> read(Path sample) throws IOException {
        return read(Files.readAllBytes(sample), sample.getFileName().toString());
    }

    public static List<Reading> read(byte[] bytes, String name) {
        return FORMATS.readAll(new Delivery(bytes, "coast", null, name, Deliveries.NINE));
    }
}
