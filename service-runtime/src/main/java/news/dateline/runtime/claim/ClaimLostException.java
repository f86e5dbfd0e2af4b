package news.dateline.runtime.claim;

/** The store works and does not have a value, or has other bytes: a bad record, good again when the value is back. */
public final class ClaimLostException extends Exception {
    private static final long serialVersionUID = 1L;

    ClaimLostException(String message) {
        super(message);
    }
}
