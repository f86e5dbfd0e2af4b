package news.dateline.launcher.terminal;

/** The exit codes of the {@code dateline} command; those of sysexits(3) where it has a word for the ending. */
public final class Ending {
    public static final int OK = 0;
    /** A defect of ours. */
    public static final int INTERNAL = 70;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** A file or record named is not there or not what it should be (EX_DATAERR). */
    public static final int BAD_INPUT = 65;
    /** The cluster does not answer (EX_UNAVAILABLE). */
    public static final int UNAVAILABLE = 69;
    /** The data directory or the port is in use (EX_CANTCREAT). */
    public static final int OCCUPIED = 73;
    /** Part of the work was not done in time (EX_TEMPFAIL). */
    public static final int INCOMPLETE = 75;
    /** Whoever read our output went away, as a program killed by SIGPIPE ends. */
    public static final int PIPE_CLOSED = 141;

    private Ending() {}
}
