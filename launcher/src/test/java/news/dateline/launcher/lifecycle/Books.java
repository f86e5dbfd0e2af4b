package news.dateline.launcher.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.dateline.model.LedgerLine;
import news.dateline.runtime.Topic;
import news.dateline.runtime.Topics;

/** Checks that the ledger accounts for every record, to the record. */
final class Books {
    private final Downstream downstream;

    Books(Downstream downstream) {
        this.downstream = downstream;
    }

    /** The last lines come a few seconds after the last record. */
    void awaitBalance(Instant end) {
        while (!(isWhole(Topics.RAW) && isWhole(Topics.ENRICHED))
                && Instant.now().isBefore(end)) {
            downstream.poll();
        }
        for (Topic<?, ?> topic : List.of(Topics.RAW, Topics.ENRICHED)) {
            assertThat(read(topic)).as("records read from " + topic.name()).isEqualTo(written(topic));
            assertThat(lines(topic))
                    .allSatisfy(line -> assertThat(line.fates().total()).isEqualTo(line.in()));
        }
        assertThat(lines(Topics.RAW))
                .allSatisfy(line -> assertThat(line.fates().dead()).isZero());
    }

    private boolean isWhole(Topic<?, ?> topic) {
        return read(topic) == written(topic);
    }

    private long written(Topic<?, ?> topic) {
        return downstream.records(topic).size();
    }

    private long read(Topic<?, ?> topic) {
        return lines(topic).stream().mapToLong(LedgerLine::in).sum();
    }

    private List<LedgerLine> lines(Topic<?, ?> topic) {
        return downstream.compacted(Topics.LEDGER).values().stream()
                .filter(line -> line.topic().equals(topic.name()))
                .toList();
    }
}
