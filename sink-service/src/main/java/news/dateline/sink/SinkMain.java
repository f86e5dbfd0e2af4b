package news.dateline.sink;

import news.dateline.runtime.ServiceProcess;

/** The sink service as a process. */
public final class SinkMain {
    private SinkMain() {}

    /** Runs until a signal or an error stops it; the exit code is an {@link news.dateline.runtime.ExitCode}. */
    public static void main(String[] args) {
        System.exit(new ServiceProcess("sink", SinkService::of, SinkSettings.class)
                .run(args)
                .code());
    }
}
