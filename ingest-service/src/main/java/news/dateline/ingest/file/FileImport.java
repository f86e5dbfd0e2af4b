package news.dateline.ingest.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import news.dateline.ingest.container.Gzip;
import news.dateline.ingest.container.JsonLines;
import news.dateline.ingest.container.Part;
import news.dateline.ingest.container.WebArchive;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.publish.Intake;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;
import news.dateline.ingest.wire.Reason;

/**
 * Takes in files of any size for a back-fill. Archives and lines of JSON are read as a stream, in portions; each
 * portion is published with the mark of how far the file has come, in one transaction. Broken off anywhere and begun
 * again, it goes on with the next portion: nothing is lost and nothing comes twice. For one thread.
 */
public final class FileImport {
    /** Small files go to the broker together. */
    private static final int FILES_AT_ONCE = 200;

    private static final String PREFIX = "import/";

    /** In which the second line of JSON must begin. */
    private static final int BEGINNING = 4 * 1024 * 1024;

    private final String provider;
    private final WireFormats formats;
    private final Intake intake;
    private final Watcher watcher;
    private final Map<String, String> positions;
    private final Queue<CompletableFuture<Void>> underWay = new ArrayDeque<>();

    /**
     * @param again whether to take in anew what was taken in before
     * @throws org.apache.kafka.common.KafkaException if the broker does not tell what was
     */
    public FileImport(String provider, WireFormats formats, Intake intake, boolean again, Watcher watcher) {
        this.provider = provider;
        this.formats = formats;
        this.intake = intake;
        this.watcher = watcher;
        this.positions = again ? Map.of() : new HashMap<>(intake.positions(PREFIX));
    }

    /** Who wants to see how it goes. */
    public interface Watcher {
        /** So many more bytes of the file have been read. */
        void read(long bytes);

        /** This was refused; what else the file holds is taken in. */
        void refused(String name, Outcome.Refused refused);

        /** The broker has so many more articles. */
        void published(int articles);
    }

    /**
     * Where a file stands.
     *
     * @param size of the file, in bytes
     * @param modified last, in milliseconds since 1970
     * @param parts taken in
     * @param whole whether there are no more
     */
    private record Place(long size, long modified, long parts, boolean whole) {
        static final Place NOWHERE = new Place(0, 0, 0, false);

        static Place of(String position) {
            List<String> words = List.of(position.split(" ", -1));
            return words.size() == 4
                    ? new Place(
                            Long.parseLong(words.get(0)),
                            Long.parseLong(words.get(1)),
                            Long.parseLong(words.get(2)),
                            Boolean.parseBoolean(words.get(3)))
                    : NOWHERE;
        }

        boolean isOf(BasicFileAttributes file) {
            return size == file.size() && modified == file.lastModifiedTime().toMillis();
        }

        String position() {
            return size + " " + modified + " " + parts + " " + whole;
        }
    }

    /**
     * Takes in what is left of a file.
     *
     * @param name by which the file is known again: where it lies, or what is in it
     * @return whether there was something left; the broker has it after {@link #finish} at the latest
     * @throws IOException if the file cannot be read
     * @throws java.util.concurrent.CompletionException if the broker does not take it; another run goes on from there
     */
    public boolean take(Path file, String name) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        String known = positions.get(PREFIX + name);
        Place before = known == null ? Place.NOWHERE : Place.of(known);
        if (before.isOf(attributes) && before.whole()) {
            watcher.read(attributes.size());
            return false;
        }
        long done = before.isOf(attributes) ? before.parts() : 0;
        Place start = new Place(attributes.size(), attributes.lastModifiedTime().toMillis(), 0, false);
        Portions portions = new Portions(
                intake,
                PREFIX + name,
                (parts, whole) -> new Place(start.size(), start.modified(), parts, whole).position(),
                this::readings,
                watcher);
        read(file, attributes, new Skipping(done, portions));
        underWay.add(portions.end());
        settle(FILES_AT_ONCE);
        return true;
    }

    /**
     * Returns when the broker has all files.
     *
     * @throws java.util.concurrent.CompletionException if it does not; another run goes on from there
     */
    public void finish() {
        settle(0);
    }

    private void settle(int left) {
        while (underWay.size() > left) {
            underWay.remove().join();
        }
    }

    /** Parts that were taken in before are passed by, unread. */
    private static final class Skipping {
        private final long done;
        private final Portions portions;
        private long seen;

        Skipping(long done, Portions portions) {
            this.done = done;
            this.portions = portions;
            portions.startAt(done);
        }

        void take(Part part) {
            if (++seen > done) {
                portions.add(part);
            }
        }
    }

    private List<Reading> readings(Part part) {
        return part.refused() == null ? formats.readAll(part.delivery()) : List.of(formats.read(part));
    }

    private void read(Path file, BasicFileAttributes attributes, Skipping parts) throws IOException {
        Instant time = attributes.lastModifiedTime().toInstant();
        Delivery like = new Delivery(new byte[0], provider, null, file.toString(), time);
        byte[] beginning = beginning(file);
        boolean gzip = Gzip.is(beginning);
        try (InputStream in = new Counted(Files.newInputStream(file), watcher)) {
            if (WebArchive.is(beginning)) {
                new WebArchive(provider, formats.maxBytes(), parts::take)
                        .read(new BufferedInputStream(in), file.toString(), time);
            } else if (JsonLines.is(gzip ? Gzip.beginning(beginning, BEGINNING) : beginning)) {
                lines(in, gzip, like, parts);
            } else if (attributes.size() > formats.maxBytes()) {
                watcher.read(attributes.size());
                watcher.refused(
                        file.toString(),
                        formats.tooLarge(like, attributes.size()).refusals().get(0));
            } else {
                Delivery whole = new Delivery(in.readAllBytes(), provider, null, file.toString(), time);
                parts.take(new Part(whole, "", null));
            }
        }
    }

    private void lines(InputStream in, boolean gzip, Delivery like, Skipping parts) {
        try (InputStream text = new BufferedInputStream(gzip ? new GZIPInputStream(in) : in)) {
            JsonLines.read(text, like, formats.maxBytes(), parts::take);
        } catch (IOException e) {
            watcher.refused(
                    like.name(),
                    new Outcome.Refused(Reason.TRUNCATED, "lines that break off: " + e.getMessage(), null));
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }
}
