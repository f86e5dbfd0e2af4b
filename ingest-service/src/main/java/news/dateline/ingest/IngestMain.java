package news.dateline.ingest;

import news.dateline.runtime.ServiceProcess;

/** Ingest as a process of its own. */
public final class IngestMain {
    private IngestMain() {}

    public static void main(String[] args) {
        System.exit(new ServiceProcess("ingest", IngestService::of, IngestSettings.class)
                .run(args)
                .code());
    }
}
