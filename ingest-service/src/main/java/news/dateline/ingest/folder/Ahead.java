package news.dateline.ingest.folder;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Works out on a thread of its own what comes next, while somebody makes use of the last. */
final class Ahead {
    private static final int IDLE_SECONDS = 10;

    private final Executor thread;
    private final int most;

    /** @param most how many results may lie ready or be worked out while nobody has asked for them */
    Ahead(String name, int most) {
        ThreadPoolExecutor one = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> daemon(work, name));
        one.allowCoreThreadTimeOut(true);
        this.thread = one;
        this.most = most;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The results in the order of what they are made of. What the work throws comes as a
     * {@link java.util.concurrent.CompletionException} when its turn comes.
     */
    <A, B> Iterator<B> each(List<A> all, Function<A, B> work) {
        return new Iterator<>() {
            private final Iterator<A> left = all.iterator();
            private final Queue<CompletableFuture<B>> ready = new ArrayDeque<>();

            @Override
            public boolean hasNext() {
                return !ready.isEmpty() || left.hasNext();
            }

            @Override
            public B next() {
                begin(1);
                CompletableFuture<B> next = ready.remove();
                begin(most);
                return next.join();
            }

            private void begin(int many) {
                while (ready.size() < many && left.hasNext()) {
                    A one = left.next();
                    ready.add(CompletableFuture.supplyAsync(() -> work.apply(one), thread));
                }
            }
        };
    }
}
