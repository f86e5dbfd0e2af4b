package news.dateline.console;

import news.dateline.runtime.ServiceProcess;

/** Runs the console as a process of its own. */
public final class ConsoleMain {
    private ConsoleMain() {}

    /** @param args {@code [--config FILE]} */
    public static void main(String[] args) {
        System.exit(new ServiceProcess("console", Console::of, ConsoleSettings.class)
                .run(args)
                .code());
    }
}
