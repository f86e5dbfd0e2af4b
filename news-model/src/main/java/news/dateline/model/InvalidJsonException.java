package news.dateline.model;

import org.jspecify.annotations.Nullable;

/** Bytes that are not the JSON of the record they should be; the message says what was expected and where. */
public final class InvalidJsonException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidJsonException(String message) {
        this(message, null);
    }

    InvalidJsonException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
