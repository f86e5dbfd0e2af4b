package news.dateline.ingest.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.model.ArticleId;
import news.dateline.model.CloudEvent;
import org.jspecify.annotations.Nullable;

/**
 * Who may post, and for which provider. Without tokens everybody may, for any provider: ingest then listens to this
 * machine only, or stands behind something that knows its callers. Thread-safe.
 */
public final class Doorkeeper {
    private static final String BEARER = "Bearer ";
    private static final String ANYBODY = "";

    private final Map<String, String> hashByProvider;
    private final String defaultProvider;
    private final int perSecond;
    private final Clock clock;
    private final Map<String, TokenBucket> buckets = new ConcurrentHashMap<>();

    private Doorkeeper(Map<String, String> hashByProvider, String defaultProvider, int perSecond, Clock clock) {
        this.hashByProvider = Map.copyOf(hashByProvider);
        this.defaultProvider = defaultProvider;
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /**
     * @param tokens {@code provider=token}, separated by commas; blank when everybody may post
     * @param defaultProvider of requests that name none, where everybody may
     * @param perSecond requests of one token; 0 for any number
     * @throws IllegalArgumentException if {@code tokens} is malformed; the message holds no token
     */
    public static Doorkeeper of(String tokens, String defaultProvider, int perSecond, Clock clock) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String pair : tokens.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (pair.isBlank()) {
                continue;
            }
            if (equals < 0 || pair.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException("tokens must be provider=token, separated by commas");
            }
            String provider = new ArticleId(pair.substring(0, equals).strip(), "any").provider();
            hashes.put(provider, hash(pair.substring(equals + 1).strip()));
        }
        return new Doorkeeper(hashes, new ArticleId(defaultProvider, "any").provider(), perSecond, clock);
    }

    /**
     * The provider a request may write for, or why it may not.
     *
     * @param provider absent when it may not
     * @param problem absent when it may
     */
    record Admission(@Nullable String provider, @Nullable Problem problem) {}

    /**
     * @param authorization the header; absent when there was none
     * @param asked the provider that the request names; absent when it names none
     */
    Admission admit(@Nullable String authorization, @Nullable String asked) {
        if (hashByProvider.isEmpty()) {
            return open(asked);
        }
        String owner = owner(authorization);
        if (owner == null) {
            return refused(401, "unauthorized", "No valid token", "a bearer token is needed");
        }
        if (asked != null && !asked.equals(owner)) {
            return refused(403, "forbidden", "Another provider's articles", "this token writes for " + owner + " only");
        }
        return limited(owner, owner);
    }

    private Admission open(@Nullable String asked) {
        try {
            return limited(ANYBODY, new ArticleId(asked == null ? defaultProvider : asked, "any").provider());
        } catch (IllegalArgumentException e) {
            return refused(400, "invalid-provider", "No provider", String.valueOf(e.getMessage()));
        }
    }

    private Admission limited(String caller, String provider) {
        boolean pass = perSecond <= 0
                || buckets.computeIfAbsent(caller, any -> new TokenBucket(perSecond, clock.instant()))
                        .take(clock.instant());
        return pass
                ? new Admission(provider, null)
                : refused(
                        429, "too-many-requests", "Too many requests", "at most " + perSecond + " a second are taken");
    }

    private static Admission refused(int status, String name, String title, String detail) {
        return new Admission(null, Problem.of(status, name, title, detail));
    }

    /**
     * All hashes are compared, each in constant time, so that no answer comes sooner for a token that is almost right.
     */
    private @Nullable String owner(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        byte[] given = bytes(hash(authorization.substring(BEARER.length()).strip()));
        String owner = null;
        for (Map.Entry<String, String> entry : hashByProvider.entrySet()) {
            if (MessageDigest.isEqual(given, bytes(entry.getValue()))) {
                owner = entry.getKey();
            }
        }
        return owner;
    }

    private static String hash(String token) {
        return CloudEvent.sha256(bytes(token));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
