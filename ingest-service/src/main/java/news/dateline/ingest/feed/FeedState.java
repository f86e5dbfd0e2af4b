package news.dateline.ingest.feed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import news.dateline.model.InvalidJsonException;
import news.dateline.model.Json;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is known of a feed since its last answer.
 *
 * @param moved where it has moved to for good; absent when it has not
 * @param etag validator of that answer (RFC 9110, 8.8.3); absent when it gave none
 * @param lastModified validator of that answer (RFC 9110, 8.8.2); absent when it gave none
 * @param bent whether it is not well-formed as a habit, and not because an answer broke off; absent when it is not
 * @param seen hash of each entry by its guid, latest answer first; of refusals under a name of its own
 */
record FeedState(
        @Nullable String moved,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Boolean bent,
        Map<String, String> seen) {
    static final FeedState NEW = new FeedState(null, null, null, null, Map.of());

    private static final Logger LOG = LoggerFactory.getLogger(FeedState.class);
    private static final Json<FeedState> JSON = Json.of(FeedState.class);

    /** Copies its map, in order. */
    FeedState {
        seen = Collections.unmodifiableMap(new LinkedHashMap<>(seen));
    }

    String position() {
        return new String(JSON.write(this), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** @param position absent when the feed is new */
    static FeedState of(@Nullable String position) {
        try {
            return position == null ? NEW : JSON.read(position.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (InvalidJsonException e) {
            LOG.warn("a feed begins anew, for its mark cannot be read: {}", e.toString());
            return NEW;
        }
    }
}
