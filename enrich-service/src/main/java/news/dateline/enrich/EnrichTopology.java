package news.dateline.enrich;

import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import news.dateline.runtime.streams.RecordReader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;

/**
 * The way of an article through this service.
 *
 * <pre>
 * news.raw.v1 → read → version → extract → publish → news.enriched.v1
 *                         ↑                 ↑   ↓ ↘ news.restricted.v1, until its hour
 *                      (stories)        (stories, held)
 * </pre>
 *
 * What a step cannot use becomes a dead letter: {@link news.dateline.runtime.streams.DeadLetterHandler}.
 */
final class EnrichTopology {
    private static final String READ = "read";
    private static final String VERSION = "version";
    private static final String EXTRACT = "extract";
    private static final String PUBLISH = "publish";

    private EnrichTopology() {}

    static Topology of(ArticleEnricher enricher, Outcomes outcomes, Limits limits, Retention retention) {
        Topology topology = new Topology()
                .addSource(
                        Topics.RAW.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer(), Topics.RAW.name())
                .addProcessor(READ, () -> new RecordReader<>(Topics.RAW), Topics.RAW.name())
                .addProcessor(VERSION, () -> new VersionGate(outcomes, retention), READ)
                .addProcessor(EXTRACT, () -> new Extraction(enricher, outcomes, limits), VERSION)
                .addProcessor(PUBLISH, () -> new Publication(outcomes), EXTRACT)
                .addStateStore(EnrichStores.stories(), VERSION, PUBLISH)
                .addStateStore(EnrichStores.held(), PUBLISH);
        addSink(topology, Topics.ENRICHED);
        addSink(topology, Topics.RESTRICTED);
        addSink(topology, Topics.RESTRICTED_DEAD_LETTERS);
        return topology;
    }

    /** A source or sink has its topic's name; its values are written once, before. */
    private static void addSink(Topology topology, Topic<?, ?> topic) {
        topology.addSink(
                topic.name(), topic.name(), Topics.RAW.keySerde().serializer(), new ByteArraySerializer(), PUBLISH);
    }
}
