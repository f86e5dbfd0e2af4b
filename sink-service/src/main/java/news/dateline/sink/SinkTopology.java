package news.dateline.sink;

import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import news.dateline.runtime.streams.Ledger;
import news.dateline.sink.desk.DeskRulebook;
import news.dateline.sink.desk.DeskTopology;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * The way of an enriched article through this service.
 *
 * <pre>
 * news.enriched.v1 → read → derive → news.entities.v1, news.quotes.v1, news.quotes.by-speaker.v1, news.changes.v1
 *                       ↘     ↑↓
 *                        desk (given)
 *                          ↘ the desks' topics
 * </pre>
 *
 * The store grows with the topics: as long as an article's records are there, it is known what to remove.
 */
final class SinkTopology {
    /** What each article last gave. */
    static final String GIVEN = "given";

    private static final String READ = "read";
    private static final String DERIVE = "derive";

    private SinkTopology() {}

    static Topology of(Counters counters, Ledger ledger, DeskRulebook desks) {
        Topology topology = new Topology();
        ledger.addSource(topology, Topics.ENRICHED, READ);
        topology.addProcessor(DERIVE, () -> new ArticleSink(counters, ledger), READ)
                .addStateStore(store(), DERIVE);
        ledger.connect(topology, DERIVE);
        addSink(topology, Topics.ENTITIES, new ByArticle<>());
        addSink(topology, Topics.QUOTES, new ByArticle<>());
        addSink(topology, Topics.QUOTES_BY_SPEAKER, null);
        addSink(topology, Topics.CHANGES, null);
        DeskTopology.addTo(topology, READ, desks);
        return topology;
    }

    private static StoreBuilder<KeyValueStore<news.dateline.model.ArticleId, Given>> store() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(GIVEN), Topics.ENRICHED.keySerde(), Topics.json(Given.class));
    }

    /** A source or sink has its topic's name. */
    private static <K, V> void addSink(
            Topology topology, Topic<K, V> topic, @Nullable StreamPartitioner<K, V> partitioner) {
        topology.addSink(
                topic.name(),
                topic.name(),
                topic.keySerde().serializer(),
                topic.valueSerde().serializer(),
                partitioner,
                DERIVE);
    }
}
