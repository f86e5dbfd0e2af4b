package news.dateline.ingest.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import news.dateline.ingest.format.WireFormats;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;
import news.dateline.ingest.wire.Reason;

/** What files would publish, without Kafka. Thread-safe. */
public final class FileParser {
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
            Delivery nothing = new Delivery(new byte[0], provider, null, file.toString(), receivedAt);
            Outcome folder = new Outcome.Refused(Reason.UNKNOWN_FORMAT, "a file expected, found a folder", null);
            return ParsedLine.of(file.toString(), new Reading(nothing, Reading.UNKNOWN, List.of(folder)));
        }
        long size = Files.size(file);
        if (size > maxBytes) {
            Delivery nothing = new Delivery(new byte[0], provider, null, file.toString(), receivedAt);
            Outcome large = new Outcome.Refused(
                    Reason.TOO_LARGE, "at most " + maxBytes + " bytes are read, found " + size, null);
            return ParsedLine.of(file.toString(), new Reading(nothing, Reading.UNKNOWN, List.of(large)));
        }
        Delivery delivery = new Delivery(Files.readAllBytes(file), provider, null, file.toString(), receivedAt);
        return ParsedLine.of(file.toString(), formats.read(delivery));
    }
}
