package news.dateline.ingest.publish;

import java.time.Duration;
import news.dateline.runtime.KafkaSettings;

/**
 * Where and within which bounds a publisher works.
 *
 * @param kafka the cluster
 * @param instanceId under which it writes; one at a time
 * @param maxRecordBytes largest record the topics take
 * @param maxWaitingBytes above it nothing more is taken in
 * @param timeout how long the broker may take for one transaction
 */
public record PublisherLimits(
        KafkaSettings kafka, String instanceId, int maxRecordBytes, int maxWaitingBytes, Duration timeout) {
    TransactionalWriter writer() {
        return new TransactionalWriter(kafka, instanceId, maxRecordBytes, timeout);
    }
}
