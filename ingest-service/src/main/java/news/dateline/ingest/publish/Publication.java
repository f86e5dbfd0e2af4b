package news.dateline.ingest.publish;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.wire.Reading;
import news.dateline.runtime.claim.Claims;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What readings put on the topics, all of it or nothing. It is made before its turn comes, on any thread.
 *
 * @param readings it comes from; those that put nothing on the topics may be among them
 * @param records all of one transaction
 * @param bytes size of keys, values and headers
 * @param largest size of the largest record
 */
public record Publication(
        List<Reading> readings, List<ProducerRecord<byte[], byte[]>> records, int bytes, int largest) {
    public Publication {
        readings = List.copyOf(readings);
        records = List.copyOf(records);
    }

    /** The bytes and the articles of each reading, and its bytes as a dead letter when something was refused in it. */
    public static Publication orBury(List<Reading> readings) {
        return PublicationWriter.articlesAndDeadLetters(readings);
    }

    /** Nothing, of readings that leave no trace on the topics. */
    public static Publication nothing(List<Reading> readings) {
        return new Publication(readings, List.of(), 0, 0);
    }

    /** All of them in one. */
    public static Publication together(List<Publication> several) {
        return new Publication(
                several.stream().flatMap(one -> one.readings().stream()).toList(),
                several.stream().flatMap(one -> one.records().stream()).toList(),
                several.stream().mapToInt(Publication::bytes).sum(),
                several.stream().mapToInt(Publication::largest).max().orElse(0));
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

    public boolean isNothing() {
        return records.isEmpty();
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
