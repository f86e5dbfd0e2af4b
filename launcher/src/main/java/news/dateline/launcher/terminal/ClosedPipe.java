package news.dateline.launcher.terminal;

/** Whoever read our output has seen enough ({@code dateline tail … | head}). */
public final class ClosedPipe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedPipe(Throwable cause) {
        super("output closed", cause, false, false);
    }
}
