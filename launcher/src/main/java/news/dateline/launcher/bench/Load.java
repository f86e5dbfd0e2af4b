package news.dateline.launcher.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import news.dateline.launcher.terminal.Failure;
import news.dateline.model.RawArticle;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Puts generated articles on the raw topic. At a rate each article has its moment on a fixed schedule and its delay
 * counts from that moment, whether the producer kept up or not: a stall is not forgiven to those it held up.
 */
final class Load {
    private final String bootstrap;
    private final long seed;

    Load(String bootstrap, long seed) {
        this.bootstrap = bootstrap;
        this.seed = seed;
    }

    /**
     * @param ratePerSecond 0 for as fast as they go
     * @return the moment each article was due, in {@code System.nanoTime}, by its number
     */
    long[] send(int first, int count, double ratePerSecond) {
        long[] due = new long[count];
        Generator generator = new Generator(seed);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "acks",
                        "all",
                        "compression.type",
                        "lz4",
                        "linger.ms",
                        ratePerSecond > 0 ? 0 : 5,
                        "batch.size",
                        131_072),
                new org.apache.kafka.common.serialization.ByteArraySerializer(),
                new org.apache.kafka.common.serialization.ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                RawArticle article = generator.article(first + i, Instant.EPOCH);
                due[i] = ratePerSecond > 0
                        ? await(start + (long) (i / ratePerSecond * TimeUnit.SECONDS.toNanos(1)))
                        : System.nanoTime();
                sent.add(producer.send(record(article)));
            }
            check(sent);
        }
        return due;
    }

    private static long await(long moment) {
        long left = moment - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = moment - System.nanoTime();
        }
        return moment;
    }

    private static ProducerRecord<byte[], byte[]> record(RawArticle article) {
        return new ProducerRecord<>(
                Topics.RAW.name(),
                Topics.RAW.keySerde().serializer().serialize(Topics.RAW.name(), article.id()),
                Topics.RAW.valueSerde().serializer().serialize(Topics.RAW.name(), article));
    }

    private static void check(List<Future<RecordMetadata>> sent) {
        for (Future<RecordMetadata> one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw Failure.incomplete("an article was not sent: " + e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Failure.incomplete("interrupted");
            }
        }
    }
}
