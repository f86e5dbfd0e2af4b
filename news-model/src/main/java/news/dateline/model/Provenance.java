package news.dateline.model;

import java.time.Instant;
import java.util.List;

/**
 * How an article reached us.
 *
 * @param wireFormat name of the format its bytes were read as ({@code ninjs-2.0}, {@code html}, {@code plain})
 * @param charset IANA name of the charset the bytes were decoded with
 * @param repairs what had to be mended to read it, in words; empty when nothing was
 * @param sha256 of the bytes received, lower-case hexadecimal; the same in {@code news.received.v1}
 * @param receivedAt when the bytes arrived here (UTC)
 */
public record Provenance(String wireFormat, String charset, List<String> repairs, String sha256, Instant receivedAt) {

    /** @throws IllegalArgumentException if a component is absent or malformed */
    public Provenance {
        Require.notBlank(wireFormat, "wireFormat");
        Require.notBlank(charset, "charset");
        repairs = Require.copy(repairs);
        Require.sha256(sha256, "sha256");
        Require.present(receivedAt, "receivedAt");
    }
}
