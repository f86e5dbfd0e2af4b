package news.dateline.ingest.publish;

import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Where a source that nobody waits at gives what it has read, and learns how far it had come. */
public interface Intake {
    /**
     * The positions last kept of the sources whose names begin so. Waits until the broker is there.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker does not tell
     */
    Map<String, String> positions(String prefix);

    /**
     * The publication and the mark, in one transaction.
     *
     * @param publication may be nothing
     * @return completed when the broker has them; exceptionally, with a {@link PublishException}, when it does not;
     *     then the positions tell whether it does after all
     */
    CompletionStage<Void> publish(Publication publication, Mark mark);
}
