package news.dateline.enrich;

import news.dateline.enrich.advisory.Filing;
import news.dateline.enrich.advisory.Order;
import news.dateline.model.ArticleId;
import news.dateline.model.RawArticle;
import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;
import news.dateline.runtime.streams.Ledger;
import news.dateline.runtime.streams.RecordReader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;

/**
 * The way of an article through this service.
 *
 * <pre>
 * news.raw.v1 → read → notice → version → extract → publish → news.enriched.v1
 *                        ↓         ↑         ↑         ↓    ↘ news.restricted.v1, until its hour
 *                     filings  (stories)   order ← orders;  replay ← news.replays.v1
 *                        ↓                            ↑
 *  in each instance:  list ← news.authority.v1, for extract
 *  by provider:       advise (recent, waiting) → news.advisories.v1
 *                        ↑
 *              news.advisory-decisions.v1
 * </pre>
 *
 * What a step cannot use becomes a dead letter: {@link news.dateline.runtime.streams.DeadLetterHandler}.
 */
final class EnrichTopology {
    private static final String READ = "read";
    private static final String NOTICE = "notice";
    private static final String VERSION = "version";
    private static final String EXTRACT = "extract";
    private static final String PUBLISH = "publish";
    private static final String DECIDE = "decide";
    private static final String ADVISE = "advise";
    private static final String ORDER = "order";
    private static final String REPLAY = "replay";
    private static final String LIST = "list";
    private static final String READER_OF = "read-";

    private EnrichTopology() {}

    /**
     * What the nodes do.
     *
     * @param between topics by which the parts speak to each other
     * @param ledger counts what becomes of what is read
     */
    record Steps(
            ProcessorSupplier<ArticleId, RawArticle, ArticleId, Judged> version,
            ProcessorSupplier<ArticleId, Judged, ArticleId, Written> extract,
            ProcessorSupplier<ArticleId, Written, ArticleId, byte[]> publish,
            ProcessorSupplier<String, Filing, Object, Object> advise,
            ProcessorSupplier<ArticleId, Order, ArticleId, Judged> order,
            ProcessorSupplier<ArticleId, RawArticle, ArticleId, Judged> replay,
            ProcessorSupplier<String, byte[], Void, Void> list,
            EnrichTopics between,
            Ledger ledger) {}

    static Topology of(Steps steps) {
        Topology topology = new Topology();
        addStories(topology, steps);
        addDesks(topology, steps);
        topology.addStateStore(EnrichStores.stories(), VERSION, PUBLISH, ORDER, REPLAY)
                .addStateStore(EnrichStores.held(), PUBLISH, ORDER)
                .addStateStore(EnrichStores.open(), PUBLISH, ORDER)
                .addStateStore(EnrichStores.recent(), ADVISE)
                .addStateStore(EnrichStores.waiting(), ADVISE);
        topology.addGlobalStore(
                EnrichStores.authority(),
                "from-" + Topics.AUTHORITY.name(),
                new StringDeserializer(),
                new ByteArrayDeserializer(),
                Topics.AUTHORITY.name(),
                LIST,
                steps.list());
        steps.ledger().connect(topology, NOTICE, VERSION, PUBLISH, REPLAY);
        addWritten(topology, Topics.ENRICHED);
        addWritten(topology, Topics.RESTRICTED);
        addWritten(topology, Topics.RESTRICTED_DEAD_LETTERS);
        addSink(topology, steps.between().filings(), NOTICE, DECIDE);
        addSink(topology, Topics.ADVISORIES, ADVISE);
        addSink(topology, steps.between().orders(), ADVISE);
        return topology;
    }

    private static void addStories(Topology topology, Steps steps) {
        steps.ledger().addSource(topology, Topics.RAW, READ);
        String filings = steps.between().filings().name();
        topology.addProcessor(NOTICE, () -> new NoticeFinder(VERSION, filings, steps.ledger()), READ)
                .addProcessor(VERSION, steps.version(), NOTICE);
        addSource(topology, steps.between().orders(), READER_OF + ORDER);
        steps.ledger().addSource(topology, Topics.REPLAYS, READER_OF + REPLAY);
        topology.addProcessor(ORDER, steps.order(), READER_OF + ORDER)
                .addProcessor(REPLAY, steps.replay(), READER_OF + REPLAY)
                .addProcessor(EXTRACT, steps.extract(), VERSION, ORDER, REPLAY)
                .addProcessor(PUBLISH, steps.publish(), EXTRACT);
    }

    private static void addDesks(Topology topology, Steps steps) {
        addSource(topology, Topics.ADVISORY_DECISIONS, READER_OF + DECIDE);
        topology.addProcessor(DECIDE, DecisionClerk::new, READER_OF + DECIDE);
        addSource(topology, steps.between().filings(), READER_OF + ADVISE);
        topology.addProcessor(ADVISE, steps.advise(), READER_OF + ADVISE);
    }

    /** A topic read from may be a topic written to as well, whose sink has its name. */
    private static void addSource(Topology topology, Topic<?, ?> topic, String reader) {
        String source = "from-" + topic.name();
        topology.addSource(source, new ByteArrayDeserializer(), new ByteArrayDeserializer(), topic.name())
                .addProcessor(reader, () -> new RecordReader<>(topic), source);
    }

    /** A sink has its topic's name; its values are written once, before. */
    private static void addWritten(Topology topology, Topic<?, ?> topic) {
        topology.addSink(
                topic.name(), topic.name(), Topics.RAW.keySerde().serializer(), new ByteArraySerializer(), PUBLISH);
    }

    private static <K, V> void addSink(Topology topology, Topic<K, V> topic, String... parents) {
        topology.addSink(
                topic.name(),
                topic.name(),
                topic.keySerde().serializer(),
                topic.valueSerde().serializer(),
                parents);
    }
}
