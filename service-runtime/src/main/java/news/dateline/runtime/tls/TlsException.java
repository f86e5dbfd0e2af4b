package news.dateline.runtime.tls;

import org.jspecify.annotations.Nullable;

/** A certificate or key that cannot be used; the message names the file, what is wrong and what was expected. */
public final class TlsException extends Exception {
    private static final long serialVersionUID = 1L;

    TlsException(String message) {
        this(message, null);
    }

    TlsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
