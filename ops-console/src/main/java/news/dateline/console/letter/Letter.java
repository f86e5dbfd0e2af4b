package news.dateline.console.letter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.lag.PartitionId;
import news.dateline.model.CloudEvent;
import news.dateline.runtime.DeadLetter;

/**
 * A dead letter without its bytes.
 *
 * @param log the dead-letter topic's partition
 * @param offset in it
 * @param at when the record was written
 * @param key as text; empty when it has none
 * @param step that could not go on
 * @param reason in one word
 * @param detail what was expected and what was found
 * @param provider whose article it is; {@code unknown} when nothing says
 * @param format of the wire; {@code unknown} when nothing says
 * @param origin where it stood
 * @param replays how often it has been sent again before it came back
 * @param bytes size of its value
 */
public record Letter(
        PartitionId log,
        long offset,
        Instant at,
        String key,
        String step,
        String reason,
        String detail,
        String provider,
        String format,
        Origin origin,
        int replays,
        int bytes) {
    private static final String UNKNOWN = "unknown";
    private static final String PROVIDERS = "/providers/";
    private static final int FINGERPRINT_LENGTH = 12;

    static Letter of(StoredRecord record) {
        return new Letter(
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.keyText(),
                record.header(DeadLetter.STEP).orElse(UNKNOWN),
                record.header(DeadLetter.REASON).orElse(UNKNOWN),
                record.header(DeadLetter.DETAIL).orElse(""),
                provider(record),
                record.header("dateline.format")
                        .or(() -> record.header(CloudEvent.TYPE_HEADER))
                        .orElse(UNKNOWN),
                new Origin(
                        record.header(DeadLetter.TOPIC).orElse(UNKNOWN),
                        (int) number(record, DeadLetter.PARTITION),
                        number(record, DeadLetter.OFFSET)),
                (int) Math.max(0, number(record, Resend.COUNT)),
                record.size());
    }

    private static String provider(StoredRecord record) {
        String source = record.header("ce_source").orElse("");
        if (source.startsWith(PROVIDERS)) {
            return source.substring(PROVIDERS.length());
        }
        int colon = record.keyText().indexOf(':');
        return colon > 0 ? record.keyText().substring(0, colon) : UNKNOWN;
    }

    private static long number(StoredRecord record, String header) {
        try {
            return Long.parseLong(record.header(header).orElse("-1"));
        } catch (NumberFormatException e) {
            return -1; // somebody else's header of the same name
        }
    }

    /** Where it stands: {@code topic-partition@offset}. */
    public String place() {
        return log + "@" + offset;
    }

    /** The same for letters that went wrong in the same way, whatever their numbers and quoted words. */
    public String fingerprint() {
        String kind = String.join("\n", step, reason, provider, format, shape(detail));
        return CloudEvent.sha256(kind.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT_LENGTH);
    }

    /** Whether sending it again to where it was read can help: somebody must read there. */
    public boolean replayable() {
        return origin.isAPlace();
    }

    static String shape(String detail) {
        return detail.replaceAll("\"[^\"]*\"", "\"…\"")
                .replaceAll("\\([^)]*:[^)]*\\)", "(…)")
                .replaceAll("\\d+", "0");
    }
}
