package news.dateline.launcher.replay;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import news.dateline.launcher.cluster.Tail;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Terminal;
import news.dateline.model.ArticleId;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.RawArticle;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Hands the articles of a shadow whose findings differ from the live ones to the enrich service, which alone knows
 * whether they are still live and which puts them in their place in the transaction of their partition.
 */
final class CutOver {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Map<String, Object> client;
    private final Values values;
    private final ShadowTopics shadow;
    private final Pace pace;

    CutOver(Map<String, Object> client, Values values, ShadowTopics shadow, Pace pace) {
        this.client = client;
        this.values = values;
        this.shadow = shadow;
        this.pace = pace;
    }

    /**
     * Returns the exit code: whether all took their place.
     *
     * @param patience how long to wait for the next one to come out before the rest counts as overtaken
     */
    int run(Terminal terminal, Duration patience) {
        Map<ArticleId, EnrichedArticle> changed = changed();
        try (Tail tail = new Tail(client)) {
            tail.open(Set.of(Topics.ENRICHED.name()), false);
            send(changed.values().stream().map(EnrichedArticle::article).toList());
            Set<ArticleId> waiting = new HashSet<>(changed.keySet());
            await(tail, waiting, patience);
            terminal.line("");
            terminal.line(changed.size() - waiting.size() + " articles took the place of the live ones");
            if (!waiting.isEmpty()) {
                terminal.line(
                        waiting.size() + " did not: overtaken by a newer version or a kill, or enrich is not there");
            }
            return waiting.isEmpty() ? Ending.OK : Ending.INCOMPLETE;
        }
    }

    private Map<ArticleId, EnrichedArticle> changed() {
        Map<ArticleId, EnrichedArticle> again = new HashMap<>();
        try (Tail tail = new Tail(client)) {
            tail.open(Set.of(shadow.enriched()), true);
            tail.drain(record -> {
                EnrichedArticle article =
                        Topics.ENRICHED.valueSerde().deserializer().deserialize(record.topic(), values.of(record));
                again.put(article.id(), article);
                return true;
            });
        }
        LiveArticles live = LiveArticles.read(client, values, again.keySet());
        again.values()
                .removeIf(article -> live.of(article.id())
                        .filter(Findings.of(article)::equals)
                        .isPresent());
        return again;
    }

    private void send(List<RawArticle> articles) {
        try (Producer<byte[], byte[]> producer = Values.producer(client)) {
            List<Future<RecordMetadata>> sent = articles.stream()
                    .map(article -> {
                        pace.await();
                        return values.send(producer, record(article));
                    })
                    .toList();
            sent.forEach(Values::await);
        }
    }

    private static ProducerRecord<byte[], byte[]> record(RawArticle article) {
        String topic = Topics.REPLAYS.name();
        return new ProducerRecord<>(
                topic,
                Topics.REPLAYS.keySerde().serializer().serialize(topic, article.id()),
                Topics.REPLAYS.valueSerde().serializer().serialize(topic, article));
    }

    private void await(Tail tail, Set<ArticleId> waiting, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!waiting.isEmpty() && System.nanoTime() < end) {
            for (ConsumerRecord<byte[], byte[]> record : tail.poll(PAUSE)) {
                if (waiting.remove(replayed(record))) {
                    end = System.nanoTime() + patience.toNanos();
                }
            }
        }
    }

    private @Nullable ArticleId replayed(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = values.of(record);
        if (value == null) {
            return null;
        }
        EnrichedArticle article = Topics.ENRICHED.valueSerde().deserializer().deserialize(record.topic(), value);
        return article.enrichment().topic().equals(Topics.REPLAYS.name()) ? article.id() : null;
    }
}
