package news.dateline.runtime;

import org.jspecify.annotations.Nullable;

/** A bad environment: nobody catches it but the process, which ends with its code. */
public final class ServiceFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    public ServiceFailure(ExitCode exitCode, String message) {
        this(exitCode, message, null);
    }

    public ServiceFailure(ExitCode exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
