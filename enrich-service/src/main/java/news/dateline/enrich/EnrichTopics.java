package news.dateline.enrich;

import java.time.Duration;
import java.util.List;
import news.dateline.enrich.advisory.Filing;
import news.dateline.enrich.advisory.Order;
import news.dateline.model.ArticleId;
import news.dateline.model.TopicSpec;
import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Topics by which parts of this service speak to each other, because they are partitioned differently. They hold names
 * and notices of restricted stories: give them the ACL of the restricted topic.
 *
 * @param filings keyed by provider
 * @param orders keyed and partitioned as the stories they are about
 */
record EnrichTopics(Topic<String, Filing> filings, Topic<ArticleId, Order> orders) {
    private static final Duration RETENTION = Duration.ofDays(7);

    /** @param applicationId which they are named after, as Kafka Streams names its own */
    static EnrichTopics of(String applicationId) {
        return new EnrichTopics(
                new Topic<>(
                        spec(
                                applicationId + "-filings",
                                "Filing",
                                "What each provider sent, by its names, and its notices."),
                        Serdes.String(),
                        Topics.json(Filing.class)),
                new Topic<>(
                        spec(applicationId + "-orders", "Order", "What is to be done to stories because of notices."),
                        Topics.RAW.keySerde(),
                        Topics.json(Order.class)));
    }

    List<TopicSpec> specs() {
        return List.of(filings.spec(), orders.spec());
    }

    private static TopicSpec spec(String name, String value, String purpose) {
        return new TopicSpec(name, value, purpose, TopicSpec.Cleanup.DELETE, RETENTION);
    }
}
