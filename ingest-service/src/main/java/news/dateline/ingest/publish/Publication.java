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
 */
record Publication(List<Reading> readings, List<ProducerRecord<byte[], byte[]>> records, int bytes) {
    Publication {
        readings = List.copyOf(readings);
        records = List.copyOf(records);
    }

    static Publication of(List<Reading> readings, List<ProducerRecord<byte[], byte[]>> records) {
        return new Publication(
                readings,
                records,
                records.stream().mapToInt(PublicationWriter::size).sum());
    }

    Publication with(ProducerRecord<byte[], byte[]> more) {
        List<ProducerRecord<byte[], byte[]>> all = new ArrayList<>(records);
        all.add(more);
        return of(readings, all);
    }

    /**
     * The same with what is too large for a record kept elsewhere, and safe.
     *
     * @throws news.dateline.runtime.claim.ClaimStoreException if it cannot be kept
     */
    Publication checked(Claims claims) {
        return of(readings, records.stream().map(claims::checked).toList());
    }
}
