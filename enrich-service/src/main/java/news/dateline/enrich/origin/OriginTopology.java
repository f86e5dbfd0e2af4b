package news.dateline.enrich.origin;

import java.time.Duration;
import news.dateline.enrich.duplicate.Fingerprint;
import news.dateline.enrich.duplicate.Kin;
import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import news.dateline.runtime.streams.RecordReader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The way to an article's origin.
 *
 * <pre>
 * news.enriched.v1 → fingerprint → bands → bucket → links → judge → news.origins.v1
 *                         ↘ itself ———————————————↗
 * </pre>
 */
public final class OriginTopology {
    static final String FINGERPRINTS = "fingerprints";
    static final String BUCKETS = "buckets";
    static final String KIN = "kinship";
    static final String RELATIVES = "relatives";
    static final String DUE = "due";
    static final Duration SWEEP_INTERVAL = Duration.ofSeconds(30);

    private static final String FINGERPRINT = "fingerprint";
    private static final String BUCKET = "bucket";
    private static final String JUDGE = "judge";

    private OriginTopology() {}

    /**
     * Adds this part to a topology that writes the open topic.
     *
     * @param window how long after its arrival an article is compared with those that come
     */
    public static void addTo(Topology topology, OriginTopics topics, Duration window) {
        addSource(topology, Topics.ENRICHED, FINGERPRINT);
        topology.addProcessor(FINGERPRINT, () -> new Fingerprinting(topics, window), reader(FINGERPRINT));
        addSource(topology, topics.bands(), BUCKET);
        topology.addProcessor(BUCKET, () -> new Bucket(window), reader(BUCKET));
        addSource(topology, topics.links(), JUDGE);
        topology.addProcessor(JUDGE, () -> new OriginJudge(window), reader(JUDGE));
        addSink(topology, topics.bands(), FINGERPRINT);
        addSink(topology, topics.links(), FINGERPRINT, BUCKET);
        addSink(topology, Topics.ORIGINS, JUDGE);
        topology.addStateStore(
                        store(FINGERPRINTS, Topics.ENRICHED.keySerde(), Topics.json(Fingerprint.class)), FINGERPRINT)
                .addStateStore(store(BUCKETS, Serdes.String(), Topics.json(Fingerprint.class)), BUCKET)
                .addStateStore(store(KIN, Topics.ENRICHED.keySerde(), Topics.json(Kin.class)), JUDGE)
                .addStateStore(store(RELATIVES, Serdes.String(), Topics.json(Kin.Found.class)), JUDGE)
                .addStateStore(store(DUE, Topics.ENRICHED.keySerde(), Serdes.ByteArray()), JUDGE);
    }

    private static String reader(String step) {
        return "read-" + step;
    }

    private static void addSource(Topology topology, Topic<?, ?> topic, String step) {
        String source = "from-" + topic.name();
        topology.addSource(source, new ByteArrayDeserializer(), new ByteArrayDeserializer(), topic.name())
                .addProcessor(reader(step), () -> new RecordReader<>(topic), source);
    }

    private static <K, V> void addSink(Topology topology, Topic<K, V> topic, String... parents) {
        topology.addSink(
                topic.name(),
                topic.name(),
                topic.keySerde().serializer(),
                topic.valueSerde().serializer(),
                parents);
    }

    private static <K, V> StoreBuilder<KeyValueStore<K, V>> store(String name, Serde<K> key, Serde<V> value) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), key, value);
    }
}
