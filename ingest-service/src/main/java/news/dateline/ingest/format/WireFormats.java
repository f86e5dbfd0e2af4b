package news.dateline.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import news.dateline.ingest.container.Containers;
import news.dateline.ingest.container.Part;
import news.dateline.ingest.format.feed.Atom;
import news.dateline.ingest.format.feed.NewsSitemap;
import news.dateline.ingest.format.feed.Rss;
import news.dateline.ingest.format.html.Html;
import news.dateline.ingest.format.html.SchemaOrgJson;
import news.dateline.ingest.format.json.DpaDigitalwires;
import news.dateline.ingest.format.json.JsonFeed;
import news.dateline.ingest.format.json.Ninjs;
import news.dateline.ingest.format.json.OtherJson;
import news.dateline.ingest.format.json.OwnArticle;
import news.dateline.ingest.format.mail.Attachments;
import news.dateline.ingest.format.mail.Email;
import news.dateline.ingest.format.newsml.NewsMl1;
import news.dateline.ingest.format.newsml.NewsMlG2;
import news.dateline.ingest.format.newsml.Nitf;
import news.dateline.ingest.format.teletype.Anpa1312;
import news.dateline.ingest.format.teletype.Iptc7901;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.wire.Content;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;
import news.dateline.ingest.wire.Reason;
import news.dateline.ingest.wire.WireFormat;
import org.jspecify.annotations.Nullable;

/** Every wire format, in the order in which they are asked; the first that recognises the content reads it. */
public final class WireFormats {
    private static final List<WireFormat> ALL = List.of(
            new NewsMlG2(),
            new NewsMl1(),
            new Nitf(),
            new Rss(),
            new Atom(),
            new NewsSitemap(),
            new OwnArticle(),
            new DpaDigitalwires(),
            new JsonFeed(),
            new Ninjs(),
            new SchemaOrgJson(),
            new OtherJson(),
            new Iptc7901(),
            new Anpa1312(),
            new Email(),
            new Html(),
            new OtherMarkup(),
            new PlainText());

    /** Bytes of a delivery that are read unless an operator says otherwise. */
    public static final int STANDARD_MAX_BYTES = 16 * 1024 * 1024;

    /** As many times the bytes of a delivery may stand in it compressed. */
    private static final long UNPACKED = 4;

    private final int maxBytes;

    /** @param maxBytes more than these are refused unread */
    public WireFormats(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    public static List<WireFormat> all() {
        return ALL;
    }

    /**
     * The readings of a delivery: of itself, or of each delivery in it when it is a container. Never throws for what
     * the bytes hold: the worst outcome is a refusal.
     *
     * @return at least one
     */
    public List<Reading> readAll(Delivery delivery) {
        if (delivery.bytes().length > maxBytes) {
            return List.of(read(delivery));
        }
        List<Reading> readings = new ArrayList<>();
        AtomicLong unpacked = new AtomicLong();
        try {
            new Containers(
                            maxBytes,
                            part -> takeWithin(
                                    unpacked.addAndGet(part.delivery().bytes().length),
                                    part.inTrace(delivery.traceparent()),
                                    readings))
                    .unpack(delivery);
        } catch (Overfull e) {
            readings.add(new Reading(
                    delivery,
                    Reading.UNKNOWN,
                    List.of(new Outcome.Refused(
                            Reason.TOO_LARGE,
                            "what is in it has more than " + UNPACKED * maxBytes + " bytes; the rest is not read",
                            null))));
        } catch (RuntimeException e) {
            readings.add(defect(delivery, e));
        }
        return readings.isEmpty() ? List.of(read(delivery)) : readings;
    }

    /** Many small parts may each hold a large one. */
    private void takeWithin(long unpacked, Part part, List<Reading> readings) {
        if (unpacked > UNPACKED * maxBytes) {
            throw new Overfull();
        }
        take(part, 0, readings);
    }

    /** Ends the unpacking. */
    private static final class Overfull extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overfull() {
            super("more than may be unpacked", null, false, false);
        }
    }

    /** An e-mail also gives what is attached to it. */
    private void take(Part part, int depth, List<Reading> readings) {
        if (part.refused() != null) {
            readings.add(read(part));
            return;
        }
        Content content = new Content(part.delivery());
        Reading reading = read(content);
        readings.add(reading);
        if (reading.format().equals(Email.NAME)) {
            Attachments.of(content, depth).forEach(attached -> take(attached, depth + 1, readings));
        }
    }

    /** More than these are refused. */
    public int maxBytes() {
        return maxBytes;
    }

    /** The refusal of a delivery that nobody read because of its size. */
    public Reading tooLarge(Delivery unread, long size) {
        return new Reading(unread, Reading.UNKNOWN, List.of(tooLarge(size)));
    }

    private Outcome.Refused tooLarge(long size) {
        return new Outcome.Refused(Reason.TOO_LARGE, "at most " + maxBytes + " bytes are read, found " + size, null);
    }

    /** A part of a container. */
    public Reading read(Part part) {
        return part.refused() == null
                ? read(part.delivery())
                : new Reading(part.delivery(), part.container(), List.of(part.refused()));
    }

    /** A delivery that is no container. */
    public Reading read(Delivery delivery) {
        return read(new Content(delivery));
    }

    private Reading read(Content content) {
        Delivery delivery = content.delivery();
        Outcome.Refused unfit = unfit(delivery.bytes());
        if (unfit != null) {
            return new Reading(delivery, Reading.UNKNOWN, List.of(unfit));
        }
        try {
            return recognised(content);
        } catch (RuntimeException e) {
            return defect(delivery, e);
        }
    }

    private static Reading defect(Delivery delivery, RuntimeException e) {
        Outcome defect = new Outcome.Refused(Reason.INTERNAL, "a defect of the parser: " + e, null);
        return new Reading(delivery, Reading.UNKNOWN, List.of(defect));
    }

    private Outcome.@Nullable Refused unfit(byte[] bytes) {
        if (bytes.length == 0) {
            return new Outcome.Refused(Reason.EMPTY, "there are no bytes", null);
        }
        if (bytes.length > maxBytes) {
            return tooLarge(bytes.length);
        }
        String binary = BinaryContent.kind(bytes);
        return binary == null ? null : new Outcome.Refused(Reason.BINARY, "text expected, found " + binary, null);
    }

    private static Reading recognised(Content content) {
        Delivery delivery = content.delivery();
        for (WireFormat format : ALL) {
            if (format.recognises(content)) {
                return new Reading(delivery, format.name(), format.read(content));
            }
        }
        boolean blank = content.text().isBlank();
        Outcome unknown = new Outcome.Refused(
                blank ? Reason.EMPTY : Reason.UNKNOWN_FORMAT,
                blank ? "there is nothing but white space" : "no format known here, and no letter in it",
                null);
        return new Reading(delivery, Reading.UNKNOWN, List.of(unknown));
    }
}
