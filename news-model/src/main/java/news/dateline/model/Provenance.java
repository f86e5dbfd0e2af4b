package news.dateline.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an article reached us.
 *
 * @param wireFormat name of the format its bytes were read as ({@code ninjs-2.0}, {@code html}, {@code plain})
 * @param charset IANA name of the charset the bytes were decoded with
 * @param repairs what had to be mended to read it, in words; empty when nothing was
 * @param sha256 of the bytes received, lower-case hexadecimal; the same in {@code news.received.v1}
 * @param receivedAt when the bytes arrived here (UTC)
 * @param traceparent the trace its way is part of (W3C Trace Context, 3.2); absent in articles of earlier releases
 */
public record Provenance(
        String wireFormat,
        String charset,
        List<String> repairs,
        String sha256,
        Instant receivedAt,
        @Nullable String traceparent) {
    /** Where the fields of a traceparent end: version, trace, parent, flags. */
    private static final int[] FIELD_ENDS = {2, 35, 52, 55};

    /** @throws IllegalArgumentException if a component is absent or malformed */
    public Provenance {
        Require.notBlank(wireFormat, "wireFormat");
        Require.notBlank(charset, "charset");
        repairs = Require.copy(repairs);
        Require.sha256(sha256, "sha256");
        Require.present(receivedAt, "receivedAt");
        if (traceparent != null && !isTraceparent(traceparent)) {
            throw new IllegalArgumentException("traceparent must be as W3C Trace Context says: " + traceparent);
        }
    }

    /** Outside any trace. */
    public Provenance(String wireFormat, String charset, List<String> repairs, String sha256, Instant receivedAt) {
        this(wireFormat, charset, repairs, sha256, receivedAt, null);
    }

    /** A later version may say more behind (3.2.4). */
    private static boolean isTraceparent(String text) {
        int from = 0;
        for (int end : FIELD_ENDS) {
            if (text.length() < end || !Require.hexadecimal(text, from, end)) {
                return false;
            }
            if (end < FIELD_ENDS[FIELD_ENDS.length - 1] && (text.length() == end || text.charAt(end) != '-')) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }
}
