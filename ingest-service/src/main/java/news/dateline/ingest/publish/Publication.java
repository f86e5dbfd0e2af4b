package news.dateline.ingest.publish;

import java.util.List;
import news.dateline.ingest.wire.Reading;
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
}
