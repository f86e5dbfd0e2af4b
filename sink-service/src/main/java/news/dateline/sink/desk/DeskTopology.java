package news.dateline.sink.desk;

import news.dateline.model.ArticleId;
import news.dateline.model.EnrichedArticle;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topics;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.TopicNameExtractor;
import org.apache.kafka.streams.state.Stores;

/** The way of an article to the desks: beside the way to the derived records, in the same transaction. */
public final class DeskTopology {
    static final String DESKS = "desks";
    /** Names the desk's topic; a tombstone has nothing else that could. */
    static final String DESK_HEADER = "dateline.desk";

    private static final String DESK = "desk";
    private static final String TO_DESKS = "to-desks";

    private DeskTopology() {}

    /** @param reader node that gives enriched articles */
    public static void addTo(Topology topology, String reader, DeskRulebook rulebook) {
        TopicNameExtractor<ArticleId, EnrichedArticle> desk = (key, value, context) ->
                EventHeaders.text(context.headers(), DESK_HEADER).orElseThrow();
        topology.addProcessor(DESK, () -> new Desks(rulebook), reader)
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(DESKS),
                                Topics.ENRICHED.keySerde(),
                                Topics.json(Desks.Had.class)),
                        DESK)
                .addSink(
                        TO_DESKS,
                        desk,
                        Topics.ENRICHED.keySerde().serializer(),
                        Topics.ENRICHED.valueSerde().serializer(),
                        DESK);
    }
}
