package news.dateline.ingest.wire;

import java.time.Instant;
import java.util.Objects;
import news.dateline.model.CloudEvent;
import news.dateline.runtime.TraceParent;
import org.jspecify.annotations.Nullable;

/** Bytes as they arrived, and what the carrier said of them. Immutable as long as nobody writes to the bytes. */
public final class Delivery {
    /** The provider of deliveries that nobody vouched for: an operator's own files. */
    public static final String LOCAL = "local";

    private final byte[] bytes;
    private final String provider;
    private final @Nullable String contentType;
    private final String name;
    private final Instant receivedAt;
    private final String sha256;
    private final String traceparent;

    /**
     * @param bytes untouched; not copied, so the caller leaves them alone from here on
     * @param provider whose articles they are: the first half of every article's id
     * @param contentType as the carrier declared it, charset parameter included; absent when it declared none
     * @param name of the file, address or request, for people
     * @param receivedAt when they arrived here (UTC)
     */
    public Delivery(byte[] bytes, String provider, @Nullable String contentType, String name, Instant receivedAt) {
        this.bytes = Objects.requireNonNull(bytes, "bytes");
        this.provider = Objects.requireNonNull(provider, "provider");
        this.contentType = contentType;
        this.name = Objects.requireNonNull(name, "name");
        this.receivedAt = Objects.requireNonNull(receivedAt, "receivedAt");
        this.sha256 = CloudEvent.sha256(bytes);
        this.traceparent = TraceParent.of(provider + "\n" + sha256 + "\n" + receivedAt);
    }

    private Delivery(Delivery other, String traceparent) {
        this.bytes = other.bytes;
        this.provider = other.provider;
        this.contentType = other.contentType;
        this.name = other.name;
        this.receivedAt = other.receivedAt;
        this.sha256 = other.sha256;
        this.traceparent = traceparent;
    }

    /** The same as part of a trace that somebody else began. */
    public Delivery inTrace(String given) {
        return new Delivery(this, given);
    }

    /**
     * The trace its way is part of (W3C Trace Context): as given, else its own, made of provider, bytes and time, so
     * that a delivery that is read again has it again.
     */
    public String traceparent() {
        return traceparent;
    }

    /** The bytes themselves, not a copy: read them only. */
    public byte[] bytes() {
        return bytes;
    }

    public String provider() {
        return provider;
    }

    public @Nullable String contentType() {
        return contentType;
    }

    public String name() {
        return name;
    }

    /** The name, when it is the address of a page; else null. */
    public @Nullable String address() {
        return name.startsWith("https://") || name.startsWith("http://") ? name : null;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Of the bytes, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }
}
