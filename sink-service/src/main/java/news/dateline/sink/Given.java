package news.dateline.sink;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.model.CloudEvent;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.QuoteRecord;
import news.dateline.model.Speaker;
import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import news.dateline.sink.change.Gist;

/**
 * What an article last gave, as far as it is needed to say what the next version changes.
 *
 * @param gist of the version
 * @param versionCreated of the version
 * @param records it gave
 */
record Given(Gist gist, Instant versionCreated, Records records) {
    /**
     * The records an article gave, each by its hash.
     *
     * @param entities by key on the topic
     * @param quotes by key on the topic
     */
    record Records(Map<String, String> entities, Map<String, Said> quotes) {
        /** Of an article that gave nothing. */
        static final Records NONE = new Records(Map.of(), Map.of());

        /** Copies its maps, in order of key. */
        Records {
            entities = Collections.unmodifiableMap(new TreeMap<>(entities));
            quotes = Collections.unmodifiableMap(new TreeMap<>(quotes));
        }
    }

    /**
     * A quote's record.
     *
     * @param hash of the record
     * @param speakers under whose keys it is referred to
     */
    record Said(String hash, List<Speaker> speakers) {
        /** Copies its list. */
        Said {
            speakers = List.copyOf(speakers);
        }

        static Said of(QuoteRecord quote) {
            return new Said(Given.hash(Topics.QUOTES, quote), quote.speakers());
        }
    }

    static Given of(EnrichedArticle article, Derived derived) {
        Records records = new Records(
                map(derived.entities(), entity -> hash(Topics.ENTITIES, entity)), map(derived.quotes(), Said::of));
        return new Given(Gist.of(article), article.article().versionCreated(), records);
    }

    private static <A, B> Map<String, B> map(Map<String, A> values, Function<A, B> function) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> function.apply(entry.getValue())));
    }

    private static <V> String hash(Topic<?, V> topic, V value) {
        return CloudEvent.sha256(topic.valueSerde().serializer().serialize(topic.name(), value));
    }
}
