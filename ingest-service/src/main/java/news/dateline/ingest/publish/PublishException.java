package news.dateline.ingest.publish;

import org.jspecify.annotations.Nullable;

/** A delivery that the broker does not have; nothing of it was published. */
public final class PublishException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What to do about it. */
    public enum Kind {
        /** Try again later: the broker is away, or too much is waiting for it. */
        UNAVAILABLE,
        /** Never: a record is larger than the topic takes. */
        TOO_LARGE
    }

    private final Kind kind;

    public PublishException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
