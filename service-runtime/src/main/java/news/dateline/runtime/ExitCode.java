package news.dateline.runtime;

/** How a process ends. Stopped by a signal, it ends with {@link #OK} once everything under way is finished. */
public enum ExitCode {
    /** Ended as asked. */
    OK(0),
    /** A fault in the program; the log says which. */
    FAILED(1),
    /** The command line cannot be understood. */
    USAGE(2),
    /** A setting is missing, unknown, unfit or not the operator's to change. */
    BAD_CONFIGURATION(3),
    /** No broker answered in time. */
    BROKER_UNAVAILABLE(4),
    /** A topic cannot be made or is not as the pipeline needs it. */
    TOPICS_UNFIT(5),
    /** The address to listen on is taken or not ours. */
    ADDRESS_UNAVAILABLE(6),
    /** Processing stopped on an error that a restart may cure: broker lost for long, disk full. */
    STREAM_DIED(7);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** For the operating system. */
    public int code() {
        return code;
    }
}
