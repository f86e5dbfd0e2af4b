package news.dateline.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The wire of a day that never was, written for this project: every name in it is invented. */
final class SampleWire {
    private static final String LIST = "wire.tsv";

    private SampleWire() {}

    /** In the order of their arrival. */
    static List<Item> items() {
        return new String(bytes(LIST), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> item(line.split("\t")))
                .toList();
    }

    private static Item item(String[] columns) {
        return new Item(columns[0], columns[1], columns[2], columns[3], bytes("wire/" + columns[0]));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(SampleWire.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
