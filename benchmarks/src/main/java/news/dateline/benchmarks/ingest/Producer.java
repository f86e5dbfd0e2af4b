package news.dateline.benchmarks.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.tools.ProducerPerformance;

/** Kafka's own load generator, as {@code kafka-producer-perf-test.sh} runs it. */
final class Producer implements Load {
    private static final String TOPIC = "producer-performance";

    private final String bootstrap;

    Producer(String bootstrap) throws InterruptedException, ExecutionException {
        this.bootstrap = bootstrap;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(4), Optional.empty())))
                    .all()
                    .get();
        }
    }

    @Override
    public Speed send(String series, int records) throws Exception {
        Speed.Stopwatch watch = new Speed.Stopwatch();
        ProducerPerformance.main(new String[] {
            "--topic",
            TOPIC,
            "--num-records",
            Integer.toString(records),
            "--record-size",
            Integer.toString(Articles.BYTES),
            "--throughput",
            "-1",
            "--producer-props",
            "bootstrap.servers=" + bootstrap,
            "acks=all"
        });
        return watch.stop(records);
    }
}
