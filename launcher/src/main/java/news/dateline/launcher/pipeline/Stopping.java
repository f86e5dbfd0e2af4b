package news.dateline.launcher.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import news.dateline.runtime.ExitCode;

/** The end of a command that runs until something stops it: a signal, or a service that ends. */
public final class Stopping {
    private final CompletableFuture<ExitCode> code = new CompletableFuture<>();
    private final CountDownLatch over;

    private Stopping(CountDownLatch over) {
        this.over = over;
    }

    /**
     * From now on a signal lets {@link #await} return, and ends the process with exit code 0 once everything is put
     * away.
     *
     * @param over counted down by the caller when everything is put away
     */
    public static Stopping onSignal(CountDownLatch over) {
        Stopping stopping = new Stopping(over);
        Runtime.getRuntime().addShutdownHook(new Thread(stopping::signalled, "stop"));
        return stopping;
    }

    private void signalled() {
        if (code.complete(ExitCode.OK)) {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(ExitCode.OK.code());
        }
    }

    /** It ends for this reason, if for no earlier one. */
    public void end(ExitCode ending) {
        code.complete(ending);
    }

    /** Returns when it is to end. */
    public ExitCode await() {
        return code.join();
    }
}
