package news.dateline.launcher.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Reading;
import news.dateline.launcher.terminal.Failure;
import news.dateline.model.ArticleId;
import org.jspecify.annotations.Nullable;

/** Files read as deliveries of one provider. Thread-safe. */
public final class Deliveries {
    private static final int MAX_BYTES = WireFormats.STANDARD_MAX_BYTES;

    private static final WireFormats FORMATS = new WireFormats(MAX_BYTES);

    private final String provider;

    /** @throws Failure if there can be no provider of that name */
    public Deliveries(String provider) {
        try {
            this.provider = new ArticleId(provider, "any").provider();
        } catch (IllegalArgumentException e) {
            throw Failure.input(String.valueOf(e.getMessage()));
        }
    }

    /**
     * What a file holds: itself, or each delivery in it when it is an archive, compressed or lines of JSON.
     *
     * @param file {@code -} for standard input
     * @return at least one
     * @throws Failure if it cannot be read, or has more bytes than an article may have
     */
    public List<Reading> readAll(String file) {
        return FORMATS.readAll(delivery(file, null, bytes(file)));
    }

    /**
     * What a file holds, taken as one delivery.
     *
     * @param file {@code -} for standard input
     * @throws Failure if it cannot be read, or has more bytes than an article may have
     */
    public Reading read(String file) {
        return read(file, null, bytes(file));
    }

    private static byte[] bytes(String file) {
        try {
            return file.equals("-") ? input() : bytes(Path.of(file));
        } catch (NoSuchFileException e) {
            throw Failure.input(file + ": no such file");
        } catch (IOException e) {
            throw Failure.input(file + ": cannot be read: " + e.getMessage());
        }
    }

    /** What the bytes hold. */
    public Reading read(String name, @Nullable String contentType, byte[] bytes) {
        return FORMATS.read(delivery(name, contentType, bytes));
    }

    private Delivery delivery(String name, @Nullable String contentType, byte[] bytes) {
        return new Delivery(bytes, provider, contentType, name, Instant.now());
    }

    private static byte[] input() throws IOException {
        return bounded(System.in, "standard input");
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw Failure.input(file + ": is a folder, a file was expected");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return bounded(in, file.toString());
        }
    }

    private static byte[] bounded(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw Failure.input(name + ": has more than the " + MAX_BYTES / 1024 / 1024 + " MiB an article may have");
        }
        return bytes;
    }
}
