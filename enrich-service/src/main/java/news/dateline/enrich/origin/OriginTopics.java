package news.dateline.enrich.origin;

import java.time.Duration;
import java.util.List;
import news.dateline.model.ArticleId;
import news.dateline.model.TopicSpec;
import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Topics by which the parts of this topology speak to each other.
 *
 * @param bands keyed by band
 * @param links keyed by the article that is told
 */
public record OriginTopics(Topic<String, Banded> bands, Topic<ArticleId, Link> links) {
    private static final Duration RETENTION = Duration.ofDays(1);

    /** @param applicationId which they are named after, as Kafka Streams names its own */
    public static OriginTopics of(String applicationId) {
        return new OriginTopics(
                new Topic<>(
                        spec(applicationId + "-bands", "Banded", "Articles where those with the same text meet."),
                        Serdes.String(),
                        Topics.json(Banded.class)),
                new Topic<>(
                        spec(applicationId + "-links", "Link", "What each article is told of those with its text."),
                        Topics.RAW.keySerde(),
                        Topics.json(Link.class)));
    }

    public List<TopicSpec> specs() {
        return List.of(bands.spec(), links.spec());
    }

    private static TopicSpec spec(String name, String value, String purpose) {
        return new TopicSpec(name, value, purpose, TopicSpec.Cleanup.DELETE, RETENTION);
    }
}
