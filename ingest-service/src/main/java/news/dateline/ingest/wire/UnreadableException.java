package news.dateline.ingest.wire;

import org.jspecify.annotations.Nullable;

/** Thrown inside a parser where it gives up; {@link WireFormat#read} makes it an {@link Outcome.Refused}. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable String position;

    public UnreadableException(Reason reason, String detail, @Nullable String position) {
        super(detail);
        this.reason = reason;
        this.position = position;
    }

    public UnreadableException(Reason reason, String detail) {
        this(reason, detail, null);
    }

    public Outcome.Refused refused() {
        return new Outcome.Refused(reason, String.valueOf(getMessage()), position);
    }
}
