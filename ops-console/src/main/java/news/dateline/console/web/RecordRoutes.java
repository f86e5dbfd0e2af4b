package news.dateline.console.web;

import java.util.List;
import java.util.Set;
import news.dateline.console.cluster.RecordReader;
import news.dateline.console.lag.PartitionId;
import news.dateline.model.TopicCatalogue;

/** One record by its place: the one a stalled partition stands on, or any other. */
final class RecordRoutes {
    private static final Set<String> RESTRICTED =
            Set.of(TopicCatalogue.RESTRICTED.name(), TopicCatalogue.RESTRICTED_DEAD_LETTERS.name());

    private final RecordReader records;

    RecordRoutes(RecordReader records) {
        this.records = records;
    }

    List<Route> all() {
        return List.of(Route.get("record", this::record));
    }

    /** What is under embargo is not for everybody who may look at lag. */
    private Answer record(Ask ask) {
        PartitionId partition = new PartitionId(ask.text("topic"), (int) ask.number("partition", 0, Integer.MAX_VALUE));
        if (RESTRICTED.contains(partition.topic()) && !ask.caller().role().may(Role.OPERATE)) {
            return Answer.error(403, "articles under embargo are for those who may operate");
        }
        return records.at(partition, ask.number("offset", 0, Long.MAX_VALUE))
                .map(record -> Answer.of(RecordView.of(record)))
                .orElseGet(() -> Answer.error(
                        404, "no record there: deleted, compacted away, a transaction's marker, or not written yet"));
    }
}
