package news.dateline.ingest.publish;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import news.dateline.ingest.wire.Reading;

/** Where a source that nobody waits at gives its readings, and learns how far it had come. */
public interface Intake {
    /**
     * The positions last kept of the sources whose names begin so. Waits until the broker is there.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker does not tell
     */
    Map<String, String> positions(String prefix);

    /**
     * The readings, what was refused in them as dead letters, and the mark, in one transaction.
     *
     * @param readings may be none
     * @return completed when the broker has them; exceptionally, with a {@link PublishException}, when it does not;
     *     then the positions tell whether it does after all
     */
    CompletionStage<Void> publish(List<Reading> readings, Mark mark);
}
