package news.dateline.console.cluster;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at a tail again and again on a thread of its own, until closed. */
public final class TopicFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);

    private final String name;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** @param name of the thread */
    public TopicFollower(String name) {
        this.name = name;
    }

    /**
     * @param tail made on the thread, and closed there
     * @param look what to do every so often; when Kafka fails it, it is done again later
     */
    public void start(Duration interval, Supplier<TopicTail> tail, Consumer<TopicTail> look) {
        Thread thread = new Thread(() -> follow(interval, tail, look), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void follow(Duration interval, Supplier<TopicTail> made, Consumer<TopicTail> look) {
        try (TopicTail tail = made.get()) {
            do {
                try {
                    look.accept(tail);
                } catch (KafkaException e) {
                    LOG.debug("topics are looked at again later thread={}", name, e);
                }
            } while (!closed.await(interval.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
