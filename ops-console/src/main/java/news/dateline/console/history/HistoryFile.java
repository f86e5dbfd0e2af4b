package news.dateline.console.history;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the history through a restart: written as a whole to a draft, which then takes the file's place. */
public final class HistoryFile {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryFile.class);
    private static final int FORMAT = 1;

    private final Path file;

    /** @param directory made when missing */
    public HistoryFile(Path directory) {
        this.file = directory.resolve("lag-history.bin");
    }

    /** What was saved last; empty when nothing was, or it cannot be understood. */
    public History load() {
        if (!Files.exists(file)) {
            return History.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return read(in);
        } catch (IOException | IllegalArgumentException e) { // the latter: a status of another version
            LOG.warn("the history is lost, and begins anew file={} reason={}", file, e.toString());
            return History.empty();
        }
    }

    private static History read(DataInputStream in) throws IOException {
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("format " + FORMAT + " expected, found " + format);
        }
        int count = in.readInt();
        Map<History.Series, Ring> rings = new HashMap<>();
        for (int i = 0; i < count; i++) {
            History.Series series = new History.Series(in.readUTF(), in.readUTF());
            rings.put(series, Ring.readFrom(in));
        }
        return new History(rings);
    }

    /** Saves; a failure is told in the log and leaves the last save in place. */
    public void save(History history, Instant now) {
        try {
            write(history, now);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("the history cannot be saved file={} reason={}", file, e.toString());
        }
    }

    private void write(History history, Instant now) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        synchronized (history) {
            Map<History.Series, Ring> rings = history.rings();
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
                out.writeInt(FORMAT);
                out.writeInt(rings.size());
                for (Map.Entry<History.Series, Ring> entry : rings.entrySet()) {
                    out.writeUTF(entry.getKey().group());
                    out.writeUTF(entry.getKey().topic());
                    entry.getValue().writeTo(out, now);
                }
            }
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
