package news.dateline.launcher.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work done by several threads whose results come out in the order of the input. What waits is bounded, so that input
 * without end needs no memory without end. For one caller.
 *
 * @param <T> what goes in
 * @param <R> what comes out
 */
public final class Ordered<T, R> implements AutoCloseable {
    private static final int WAITING_A_THREAD = 16;

    private final Function<T, R> work;
    private final Consumer<R> out;
    private final int bound;
    private final ExecutorService threads;
    private final Deque<Future<R>> underWay = new ArrayDeque<>();

    /**
     * @param work pure; called on any thread
     * @param out called on the caller's thread, in the order of the input
     */
    public Ordered(int threads, Function<T, R> work, Consumer<R> out) {
        this.work = work;
        this.out = out;
        this.bound = threads * WAITING_A_THREAD;
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "work");
            thread.setDaemon(true);
            return thread;
        });
    }

    public void add(T input) {
        underWay.add(threads.submit(() -> work.apply(input)));
        while (underWay.size() > bound
                || (!underWay.isEmpty() && underWay.peek().isDone())) {
            next();
        }
    }

    /** Waits for what is under way. */
    public void finish() {
        while (!underWay.isEmpty()) {
            next();
        }
    }

    private void next() {
        try {
            out.accept(underWay.remove().get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
