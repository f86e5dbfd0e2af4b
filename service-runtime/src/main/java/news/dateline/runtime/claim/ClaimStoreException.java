package news.dateline.runtime.claim;

import org.apache.kafka.common.KafkaException;

/** The store of large values does not work: a bad environment, as a broker that is away. */
public final class ClaimStoreException extends KafkaException {
    private static final long serialVersionUID = 1L;

    ClaimStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
