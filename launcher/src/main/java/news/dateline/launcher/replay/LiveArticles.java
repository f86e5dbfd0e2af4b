package news.dateline.launcher.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.launcher.cluster.Tail;
import news.dateline.model.ArticleId;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.Lifecycle;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What of some stories stands on the open topic. Not thread-safe. */
final class LiveArticles {
    private final Map<ArticleId, Findings> live = new HashMap<>();

    /** Reads the open topic to its present end. */
    static LiveArticles read(Map<String, Object> client, Values values, Set<ArticleId> stories) {
        LiveArticles articles = new LiveArticles();
        try (Tail tail = new Tail(client)) {
            tail.open(Set.of(Topics.ENRICHED.name()), true);
            tail.drain(record -> {
                articles.see(record, values, stories);
                return true;
            });
        }
        return articles;
    }

    private void see(ConsumerRecord<byte[], byte[]> record, Values values, Set<ArticleId> stories) {
        ArticleId id = Topics.ENRICHED.keySerde().deserializer().deserialize(record.topic(), record.key());
        if (!stories.contains(id)) {
            return;
        }
        byte[] value = values.of(record);
        EnrichedArticle article = value == null
                ? null
                : Topics.ENRICHED.valueSerde().deserializer().deserialize(record.topic(), value);
        if (article == null || article.lifecycle().state() != Lifecycle.State.LIVE) {
            live.remove(id);
        } else {
            live.put(id, Findings.of(article));
        }
    }

    Optional<Findings> of(ArticleId id) {
        return Optional.ofNullable(live.get(id));
    }
}
