package news.dateline.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import news.dateline.model.CloudEvent;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** CloudEvents attributes and other texts as Kafka headers (CloudEvents 1.0, Kafka protocol binding, binary mode). */
public final class EventHeaders {
    /**
     * When the stage that wrote the record was done with its story (UTC): Kafka Streams gives a record the timestamp of
     * the one it comes of.
     */
    public static final String DONE_AT = "dateline.done.at";

    /** How many articles a received delivery gave; with {@link #DELIVERY} and {@link #REFUSED} the ledger of ingest. */
    public static final String ARTICLES = "dateline.articles";

    /** How many were refused in the delivery of a dead letter. */
    public static final String REFUSED = "dateline.refused";

    /** The key of the received delivery that an article is of. */
    public static final String DELIVERY = "dateline.delivery";

    private EventHeaders() {}

    /** Headers that hold this event's attributes and nothing else. */
    public static Headers of(CloudEvent event) {
        Headers headers = new RecordHeaders();
        event.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }

    /** Sets a header, replacing one of the same name. */
    public static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** The header's text; absent when there is none. */
    public static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }
}
