package news.dateline.enrich;

import news.dateline.runtime.ServiceProcess;

/** The enrich service as a process. */
public final class EnrichMain {
    private EnrichMain() {}

    /** Runs until a signal or an error stops it; the exit code is an {@link news.dateline.runtime.ExitCode}. */
    public static void main(String[] args) {
        System.exit(new ServiceProcess("enrich", EnrichService::of, EnrichSettings.class)
                .run(args)
                .code());
    }
}
