package news.dateline.launcher.terminal;

import news.dateline.runtime.ExitCode;

/** The exit codes of the {@code dateline} command: those of the services, and its own above them. */
public final class Ending {
    public static final int OK = ExitCode.OK.code();
    /** A defect of ours. */
    public static final int INTERNAL = ExitCode.FAILED.code();
    /** The command line is wrong. */
    public static final int USAGE = ExitCode.USAGE.code();
    /** The cluster does not answer. */
    public static final int UNAVAILABLE = ExitCode.BROKER_UNAVAILABLE.code();
    /** A file, topic or record named is not there or not what it should be. */
    public static final int BAD_INPUT = 65;
    /** Another process has the data directory. */
    public static final int OCCUPIED = 73;
    /** Part of the work was not done. */
    public static final int INCOMPLETE = 75;
    /** Whoever read our output went away, as a program killed by SIGPIPE ends. */
    public static final int PIPE_CLOSED = 141;

    private Ending() {}
}
