package news.dateline.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The context attributes that travel as headers beside a value (CloudEvents 1.0, Kafka protocol binding, binary mode).
 *
 * @param id {@code ce_id}: the same for the same content, so that a resent wire is recognisable
 * @param source {@code ce_source}: who sent it, as a path ({@code /providers/dpa})
 * @param type {@code ce_type}: name and major version of the value's schema ({@code news.dateline.raw.v1})
 * @param subject {@code ce_subject}: the article's id
 * @param time {@code ce_time}: when it happened (UTC)
 * @param traceparent the header of the trace it is part of (W3C Trace Context); absent outside any
 */
public record CloudEvent(
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        @Nullable String traceparent) {
    /** Named as in W3C Trace Context, by which every tracing library finds it. */
    public static final String TRACEPARENT_HEADER = "traceparent";

    public static final String ID_HEADER = "ce_id";
    public static final String TYPE_HEADER = "ce_type";

    /** @throws IllegalArgumentException if an attribute is absent */
    public CloudEvent {
        Require.notBlank(id, "ce_id");
        Require.notBlank(source, "ce_source");
        Require.notBlank(type, "ce_type");
        Require.notBlank(subject, "ce_subject");
        Require.present(time, "ce_time");
    }

    /** What stands beside an article on the topic. */
    public static CloudEvent of(RawArticle article, TopicSpec topic) {
        return new CloudEvent(
                identity(article),
                "/providers/" + article.id().provider(),
                type(topic),
                article.id().toString(),
                article.versionCreated(),
                article.provenance().traceparent());
    }

    /** The schema's name: the topic's, under ours. */
    public static String type(TopicSpec topic) {
        return "news.dateline." + topic.name().substring(topic.name().indexOf('.') + 1);
    }

    /** The headers, in order of definition, then {@code content-type} and the trace. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put(ID_HEADER, id);
        headers.put("ce_source", source);
        headers.put(TYPE_HEADER, type);
        headers.put("ce_subject", subject);
        headers.put("ce_time", time.toString());
        headers.put("content-type", "application/json");
        if (traceparent != null) {
            headers.put(TRACEPARENT_HEADER, traceparent);
        }
        return Collections.unmodifiableMap(headers);
    }

    /** SHA-256 over provider, guid, version and the hash of the bytes received, each on a line; hexadecimal. */
    public static String identity(RawArticle article) {
        String parts = String.join(
                "\n",
                article.id().provider(),
                article.id().guid(),
                Integer.toString(article.version()),
                article.provenance().sha256());
        return sha256(parts.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of the bytes, lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256 (java.security.MessageDigest)", e);
        }
    }
}
