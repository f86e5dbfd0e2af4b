package news.dateline.sink;

import java.time.Instant;
import news.dateline.model.ArticleId;
import news.dateline.model.CloudEvent;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topic;
import news.dateline.runtime.streams.Ledger;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Hands records to the topology's sinks, each with an event id of its own. */
final class StreamOutlet implements Outlet {
    private final ProcessorContext<Object, Object> context;
    private final Counters counters;
    private final ArticleId article;
    private final long timestamp;
    private final @Nullable String traceparent;

    /** @param record the article's: what comes of it has its time and is part of its trace */
    StreamOutlet(ProcessorContext<Object, Object> context, Counters counters, ArticleId article, Record<?, ?> record) {
        this.context = context;
        this.counters = counters;
        this.article = article;
        this.timestamp = record.timestamp();
        this.traceparent = EventHeaders.text(record.headers(), CloudEvent.TRACEPARENT_HEADER)
                .orElse(null);
    }

    @Override
    public <K, V> void send(Topic<K, V> topic, K key, @Nullable V value) {
        Headers headers = EventHeaders.of(event(topic, key));
        Ledger.stamp(context, headers);
        context.forward(new Record<Object, Object>(key, value, timestamp, headers), topic.name());
        counters.written(topic, value != null);
    }

    /** The place of the enriched record tells one event from the next, and stays the same when it is read again. */
    private CloudEvent event(Topic<?, ?> topic, Object key) {
        RecordMetadata origin = context.recordMetadata().orElseThrow();
        String place =
                origin.topic() + " " + origin.partition() + " " + origin.offset() + " " + topic.name() + " " + key;
        return new CloudEvent(
                CloudEvent.sha256(place.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "/providers/" + article.provider(),
                CloudEvent.type(topic.spec()),
                key.toString(),
                Instant.ofEpochMilli(timestamp),
                traceparent);
    }
}
