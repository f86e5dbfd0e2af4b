package news.dateline.runtime;

import java.util.concurrent.CompletionStage;

/** Something that runs until it is stopped or breaks. Started once; all methods may be called from any thread. */
public interface Service extends AutoCloseable {
    /**
     * Returns when the work has begun.
     *
     * @throws ServiceFailure if the environment does not allow it
     */
    void start();

    /** Completed, never exceptionally, when it has ended: by itself with what happened, by {@link #close} with OK. */
    CompletionStage<ExitCode> ended();

    Health health();

    /** Finishes what is under way, gives back what it holds and returns; any number of times. */
    @Override
    void close();
}
