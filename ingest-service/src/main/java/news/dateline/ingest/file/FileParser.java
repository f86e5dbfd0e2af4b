package news.dateline.ingest.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.container.WebArchive;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;
import news.dateline.ingest.wire.Reason;

/** What files would publish, without Kafka. Thread-safe. */
public final class FileParser {
    private static final int BEGINNING = 4096;

    private final WireFormats formats;
    private final String provider;
    private final int maxBytes;

    /**
     * @param provider whose articles they are
     * @param maxBytes larger files are refused unread
     */
    public FileParser(String provider, int maxBytes) {
        this.formats = new WireFormats(maxBytes);
        this.provider = provider;
        this.maxBytes = maxBytes;
    }

    /**
     * At least one line for every file; a file that is too large, or a folder, is a refusal too.
     *
     * @param receivedAt what to record as the time of arrival
     * @throws IOException if the file cannot be read
     */
    public List<ParsedLine> parse(Path file, Instant receivedAt) throws IOException {
        if (Files.isDirectory(file)) {
            return refused(file, receivedAt, Reason.UNKNOWN_FORMAT, "a file expected, found a folder");
        }
        byte[] beginning = beginning(file);
        if (WebArchive.is(beginning)) {
            return archive(file, receivedAt);
        }
        long size = Files.size(file);
        if (size > maxBytes) {
            return refused(
                    file, receivedAt, Reason.TOO_LARGE, "at most " + maxBytes + " bytes are read, found " + size);
        }
        Delivery delivery = new Delivery(Files.readAllBytes(file), provider, null, file.toString(), receivedAt);
        return formats.readAll(delivery).stream()
                .flatMap(reading -> ParsedLine.of(file.toString(), reading).stream())
                .toList();
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    /** Archives are read as a stream, whatever their size. */
    private List<ParsedLine> archive(Path file, Instant receivedAt) throws IOException {
        List<ParsedLine> lines = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            new WebArchive(provider, maxBytes, part -> lines.addAll(ParsedLine.of(file.toString(), formats.read(part))))
                    .read(in, file.toString(), receivedAt);
        }
        return lines;
    }

    private List<ParsedLine> refused(Path file, Instant receivedAt, Reason reason, String detail) {
        Delivery nothing = new Delivery(new byte[0], provider, null, file.toString(), receivedAt);
        Outcome outcome = new Outcome.Refused(reason, detail, null);
        return ParsedLine.of(file.toString(), new Reading(nothing, Reading.UNKNOWN, List.of(outcome)));
    }
}
