package news.dateline.ingest.publish;

import java.util.List;
import news.dateline.ingest.wire.Reading;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What one delivery puts on the topics.
 *
 * @param reading it comes from
 * @param records all of one transaction
 * @param bytes size of keys, values and headers
 */
record Publication(Reading reading, List<ProducerRecord<byte[], byte[]>> records, int bytes) {
    Publication {
        records = List.copyOf(records);
    }
}
