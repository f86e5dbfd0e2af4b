package news.dateline.ingest.container;

import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Something out of a container.
 *
 * @param delivery its bytes; those of the damage when it could not be taken out whole
 * @param container what it was in: {@code warc}, {@code gzip} …; empty when in nothing
 * @param refused why it cannot be read any further; absent when it can
 */
public record Part(Delivery delivery, String container, Outcome.@Nullable Refused refused) {
    /** The same as part of the trace of what it was in. */
    public Part inTrace(String traceparent) {
        return new Part(delivery.inTrace(traceparent), container, refused);
    }
}
