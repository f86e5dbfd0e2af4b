package news.dateline.model;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}.*");

    /** @throws IllegalArgumentException if a component is absent or malformed */
    public Provenance {
        Require.notBlank(wireFormat, "wireFormat");
        Require.notBlank(charset, "charset");
        repairs = Require.copy(repairs);
        Require.sha256(sha256, "sha256");
        Require.present(receivedAt, "receivedAt");
        if (traceparent != null && !TRACEPARENT.matcher(traceparent).matches()) {
            throw new IllegalArgumentException("traceparent must be as W3C Trace Context says: " + traceparent);
        }
    }

    /** Outside any trace. */
    public Provenance(String wireFormat, String charset, List<String> repairs, String sha256, Instant receivedAt) {
        this(wireFormat, charset, repairs, sha256, receivedAt, null);
    }
}
