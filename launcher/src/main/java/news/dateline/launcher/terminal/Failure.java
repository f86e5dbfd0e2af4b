package news.dateline.launcher.terminal;

/** A command that cannot do what it was asked; one line for the person who asked, and an exit code for their script. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message) {
        super(message.strip().lines().findFirst().orElse("unknown failure"), null, false, false);
        this.exitCode = exitCode;
    }

    /** The command line is right and what it names is not: no such file, no such topic, not the format asked for. */
    public static Failure input(String message) {
        return new Failure(Ending.BAD_INPUT, message);
    }

    /** The cluster does not answer, or not as it should. */
    public static Failure unavailable(String message) {
        return new Failure(Ending.UNAVAILABLE, message);
    }

    /** Somebody else holds the directory or the port. */
    public static Failure occupied(String message) {
        return new Failure(Ending.OCCUPIED, message);
    }

    /** What was to be done was tried and did not come out whole. */
    public static Failure incomplete(String message) {
        return new Failure(Ending.INCOMPLETE, message);
    }

    public int exitCode() {
        return exitCode;
    }
}
