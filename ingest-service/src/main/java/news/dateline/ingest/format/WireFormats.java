package news.dateline.ingest.format;

import java.util.List;
import news.dateline.ingest.format.html.Html;
import news.dateline.ingest.format.html.SchemaOrgJson;
import news.dateline.ingest.format.json.Ninjs;
import news.dateline.ingest.format.json.OtherJson;
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
    private static final List<WireFormat> ALL =
            List.of(new Ninjs(), new SchemaOrgJson(), new OtherJson(), new Html(), new PlainText());

    private final int maxBytes;

    /** @param maxBytes more than these are refused unread */
    public WireFormats(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    public static List<WireFormat> all() {
        return ALL;
    }

    /** Never throws for what the bytes hold: the worst outcome is a refusal. */
    public Reading read(Delivery delivery) {
        Outcome.Refused unfit = unfit(delivery.bytes());
        if (unfit != null) {
            return new Reading(delivery, Reading.UNKNOWN, List.of(unfit));
        }
        try {
            return recognised(delivery);
        } catch (RuntimeException e) {
            Outcome defect = new Outcome.Refused(Reason.INTERNAL, "a defect of the parser: " + e, null);
            return new Reading(delivery, Reading.UNKNOWN, List.of(defect));
        }
    }

    private Outcome.@Nullable Refused unfit(byte[] bytes) {
        if (bytes.length == 0) {
            return new Outcome.Refused(Reason.EMPTY, "there are no bytes", null);
        }
        if (bytes.length > maxBytes) {
            return new Outcome.Refused(
                    Reason.TOO_LARGE, "at most " + maxBytes + " bytes are read, found " + bytes.length, null);
        }
        String binary = BinaryContent.kind(bytes);
        return binary == null ? null : new Outcome.Refused(Reason.BINARY, "text expected, found " + binary, null);
    }

    private static Reading recognised(Delivery delivery) {
        Content content = new Content(delivery);
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
