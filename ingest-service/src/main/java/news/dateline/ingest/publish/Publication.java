package news.dateline.ingest.publish;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.wire.Reading;
import news.dateline.runtime.claim.Claims;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What one delivery puts on the topics.
 *
 * @param readings it comes from
 * @param records all of one transaction
 * @param bytes size of keys, values and headers
 * @param largest size of the largest record
 */
record Publication(List<Reading> readings, List<ProducerRecord<byte[], byte[]>> records, int bytes, int largest) {
    Publication {
        readings = List.copyOf(readings);
        records = List.copyOf(records);
    }

    static Publication of(List<Reading> readings, List<ProducerRecord<byte[], byte[]>> records) {
        int bytes = 0;
        int largest = 0;
        for (ProducerRecord<byte[], byte[]> record : records) {
            int size = PublicationWriter.size(record);
            bytes += size;
            largest = Math.max(largest, size);
        }
        return new Publication(readings, records, bytes, largest);
    }

    Publication with(ProducerRecord<byte[], byte[]> more) {
        List<ProducerRecord<byte[], byte[]>> all = new ArrayList<>(records);
        all.add(more);
        int size = PublicationWriter.size(more);
        return new Publication(readings, all, bytes + size, Math.max(largest, size));
    }

    /**
     * The same with what is too large for a record kept elsewhere, and safe.
     *
     * @throws news.dateline.runtime.claim.ClaimStoreException if it cannot be kept
     */
    Publication checked(Claims claims) {
        List<ProducerRecord<byte[], byte[]>> checked =
                records.stream().map(claims::checked).toList();
        return checked.equals(records) ? this : of(readings, checked);
    }
}
