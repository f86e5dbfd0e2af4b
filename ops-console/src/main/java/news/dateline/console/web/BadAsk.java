package news.dateline.console.web;

/** A request that cannot be understood; its message is for whoever asked. */
final class BadAsk extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadAsk(String message) {
        super(message);
    }

    BadAsk(String message, Throwable cause) {
        super(message, cause);
    }
}
