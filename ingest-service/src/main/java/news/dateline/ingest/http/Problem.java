package news.dateline.ingest.http;

import java.util.Map;
import news.dateline.ingest.publish.PublishException;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457).
 *
 * @param type a URN that ends in the reason
 * @param title the same in words
 * @param status the HTTP status
 * @param detail what was expected and what was found
 * @param position where in the body; absent when it is the whole
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String position) {
    private static final Map<Reason, Integer> STATUS = Map.ofEntries(
            Map.entry(Reason.EMPTY, 400),
            Map.entry(Reason.MALFORMED, 400),
            Map.entry(Reason.TRUNCATED, 400),
            Map.entry(Reason.TOO_LARGE, 413),
            Map.entry(Reason.BINARY, 415),
            Map.entry(Reason.UNKNOWN_FORMAT, 415),
            Map.entry(Reason.INVALID, 422),
            Map.entry(Reason.NOT_AN_ARTICLE, 422),
            Map.entry(Reason.NO_CONTENT, 422),
            Map.entry(Reason.FORBIDDEN, 422),
            Map.entry(Reason.LIMIT, 422),
            Map.entry(Reason.INTERNAL, 500));

    static Problem of(int status, String name, String title, String detail) {
        return new Problem("urn:dateline:problem:" + name, title, status, detail, null);
    }

    static Problem of(Outcome.Refused refused) {
        String words = refused.reason().name().toLowerCase(java.util.Locale.ROOT);
        return new Problem(
                "urn:dateline:problem:" + words.replace('_', '-'),
                "Refused: " + words.replace('_', ' '),
                STATUS.getOrDefault(refused.reason(), 422),
                refused.detail(),
                refused.position());
    }

    static Problem of(PublishException failure) {
        String message = String.valueOf(failure.getMessage());
        return switch (failure.kind()) {
            case TOO_LARGE -> of(413, "too-large", "Larger than the topic takes", message);
            case UNAVAILABLE -> of(503, "unavailable", "Not taken in", message);
        };
    }
}
