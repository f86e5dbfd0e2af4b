package news.dateline.runtime.streams;

/**
 * How a processor says that its record cannot be used: {@link DeadLetterHandler} makes it a dead letter, with the bytes
 * it was read from, and the stream goes on.
 */
public final class RejectedRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason one word in capitals; a metric label
     * @param detail what was expected and what was found; nothing of the content
     */
    public RejectedRecordException(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
