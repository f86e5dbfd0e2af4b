package news.dateline.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.UnreadableException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Web archives (WARC 1.x, ARC; plain or compressed), read as a stream: each page captured is a delivery of its own. A
 * damaged record is refused and the next one read; a revisit is the same payload again and no new delivery.
 */
public final class WebArchive {
    private static final int MAX_HEADER = 64 * 1024;

    private final String provider;
    private final int maxBytes;
    private final Consumer<Part> taker;
    private int captures;

    /**
     * @param provider whose pages they are
     * @param maxBytes of one record; a larger one is refused
     * @param taker called for each capture, in order
     */
    public WebArchive(String provider, int maxBytes, Consumer<Part> taker) {
        this.provider = provider;
        this.maxBytes = maxBytes;
        this.taker = taker;
    }

    /** Whether these are the first bytes of an archive, compressed or not. */
    public static boolean is(byte[] beginning) {
        byte[] inside = Gzip.is(beginning) ? Gzip.beginning(beginning, 16) : beginning;
        String start = new String(inside, 0, Math.min(16, inside.length), StandardCharsets.ISO_8859_1);
        return start.startsWith("WARC/") || start.startsWith("filedesc:");
    }

    /**
     * @param name of the archive
     * @param receivedAt for what cannot be dated by the archive
     */
    public void read(InputStream in, String name, Instant receivedAt) {
        try (WarcReader reader = new WarcReader(in)) {
            reader.setLenient(true);
            Optional<WarcRecord> record = reader.next();
            while (record.isPresent()) {
                takeOrRefuse(record.get(), name + "@" + reader.position(), receivedAt);
                record = reader.next();
            }
        } catch (IOException | IllegalArgumentException e) {
            refuse(
                    name,
                    receivedAt,
                    new Outcome.Refused(
                            Reason.TRUNCATED, "an archive that breaks off, or is none from some point on", null));
        }
        if (captures == 0) {
            refuse(name, receivedAt, new Outcome.Refused(Reason.NO_CONTENT, "an archive without captures", null));
        }
    }

    /** The library throws unchecked exceptions for headers it cannot read; the record is lost, not the archive. */
    private void takeOrRefuse(WarcRecord record, String place, Instant receivedAt) throws IOException {
        try {
            take(record, place, receivedAt);
        } catch (RuntimeException e) {
            Outcome.Refused refused =
                    new Outcome.Refused(Reason.MALFORMED, "a record whose header cannot be read", place);
            refuse(place, receivedAt, refused);
        }
    }

    private static String target(WarcTargetRecord record, String place) {
        String target = record.target();
        return target == null ? place : target;
    }

    private void take(WarcRecord record, String place, Instant receivedAt) throws IOException {
        if (record instanceof WarcRevisit revisit) {
            refuse(
                    target(revisit, place),
                    date(record, receivedAt),
                    new Outcome.Refused(
                            Reason.NOT_AN_ARTICLE, "a revisit: the payload of an earlier capture, unchanged", place));
        } else if (record instanceof WarcResponse || record instanceof WarcResource) {
            WarcTargetRecord capture = (WarcTargetRecord) record;
            byte[] block;
            try {
                block = capture.body().stream().readNBytes(maxBytes + MAX_HEADER + 1);
            } catch (IOException e) {
                refuse(
                        target(capture, place),
                        date(record, receivedAt),
                        new Outcome.Refused(Reason.TRUNCATED, "a record that ends before its length", place));
                throw e;
            }
            capture(capture, block, place, date(record, receivedAt));
        }
    }

    private static Instant date(WarcRecord record, Instant receivedAt) {
        return record.headers().first("WARC-Date").isEmpty() ? receivedAt : record.date();
    }

    private void capture(WarcTargetRecord record, byte[] block, String place, Instant date) throws IOException {
        if (block.length > maxBytes) {
            refuse(
                    target(record, place),
                    date,
                    new Outcome.Refused(
                            Reason.TOO_LARGE, "at most " + maxBytes + " bytes of a record are read", place));
            return;
        }
        long stated =
                record.headers().first("Content-Length").map(Long::parseLong).orElse((long) block.length);
        if (block.length < stated) {
            refuse(
                    target(record, place),
                    date,
                    new Outcome.Refused(
                            Reason.TRUNCATED,
                            "a record of " + stated + " bytes that ends after " + block.length,
                            place));
            return;
        }
        if (record instanceof WarcResource) {
            deliver(block, record.contentType().toString(), target(record, place), date);
            return;
        }
        HttpAnswer answer = HttpAnswer.parse(block);
        if (answer == null) {
            refuse(
                    target(record, place),
                    date,
                    new Outcome.Refused(Reason.MALFORMED, "a capture that is no HTTP answer", place));
        } else {
            page(target(record, place), answer, place, date);
        }
    }

    private void page(String target, HttpAnswer answer, String place, Instant date) {
        try {
            byte[] body = answer.body(maxBytes);
            if (answer.status() < 200 || answer.status() > 299 || body.length == 0) {
                throw new UnreadableException(
                        Reason.NOT_AN_ARTICLE, "an answer " + answer.status() + " without a page", place);
            }
            deliver(body, answer.contentType(), target, date);
        } catch (UnreadableException e) {
            refuse(target, date, e.refused());
        }
    }

    private void deliver(byte[] bytes, @Nullable String contentType, String target, Instant date) {
        captures++;
        taker.accept(new Part(new Delivery(bytes, provider, contentType, target, date), "warc", null));
    }

    private void refuse(String name, Instant date, Outcome.Refused refused) {
        captures++;
        taker.accept(new Part(new Delivery(new byte[0], provider, null, name, date), "warc", refused));
    }
}
