package news.dateline.ingest.publish;

import java.time.Duration;
import news.dateline.runtime.KafkaSettings;
import news.dateline.runtime.claim.Claims;
import org.jspecify.annotations.Nullable;

/**
 * Where and within which bounds a publisher works.
 *
 * @param kafka the cluster
 * @param instanceId under which it writes; one at a time
 * @param maxRecordBytes largest record the topics take
 * @param maxWaitingBytes above it nothing more is taken in
 * @param timeout how long the broker may take for one transaction
 * @param claims where what is larger than a record goes; absent when it is refused
 */
public record PublisherLimits(
        KafkaSettings kafka,
        String instanceId,
        int maxRecordBytes,
        int maxWaitingBytes,
        Duration timeout,
        @Nullable Claims claims) {
    TransactionalWriter writer() {
        return new TransactionalWriter(kafka, instanceId, maxRecordBytes, timeout);
    }
}
