package news.dateline.ingest.publish;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import news.dateline.ingest.wire.Delivery;
import news.dateline.runtime.EventHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record of {@code news.received.v1} as the delivery it was. */
public final class ReceivedDelivery {
    private ReceivedDelivery() {}

    /**
     * Absent when there are no bytes, as after a deletion.
     *
     * @param bytes the record's value, or what its claim refers to
     */
    public static Optional<Delivery> of(ConsumerRecord<byte[], byte[]> record, byte @Nullable [] bytes) {
        if (bytes == null) {
            return Optional.empty();
        }
        String type = text(record, PublicationWriter.CONTENT_TYPE, PublicationWriter.UNDECLARED);
        return Optional.of(new Delivery(
                bytes,
                text(record, PublicationWriter.PROVIDER, Delivery.LOCAL),
                type.equals(PublicationWriter.UNDECLARED) ? null : type,
                text(record, PublicationWriter.NAME, ""),
                receivedAt(record)));
    }

    private static Instant receivedAt(ConsumerRecord<byte[], byte[]> record) {
        try {
            return EventHeaders.text(record.headers(), PublicationWriter.RECEIVED_AT)
                    .map(Instant::parse)
                    .orElse(Instant.ofEpochMilli(record.timestamp()));
        } catch (DateTimeException e) {
            return Instant.ofEpochMilli(record.timestamp());
        }
    }

    private static String text(ConsumerRecord<byte[], byte[]> record, String name, String otherwise) {
        return EventHeaders.text(record.headers(), name).orElse(otherwise);
    }
}
