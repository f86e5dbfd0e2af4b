package news.dateline.console.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Map;
import news.dateline.console.cluster.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record as it can be shown.
 *
 * @param topic it stands on
 * @param partition it stands in
 * @param offset it stands at
 * @param timestamp given by its producer
 * @param key absent when it has none
 * @param value what can be shown of it
 * @param headers as text
 */
record RecordView(
        String topic,
        int partition,
        long offset,
        Instant timestamp,
        @Nullable String key,
        @JsonUnwrapped ShownBytes value,
        Map<String, String> headers) {

    static RecordView of(StoredRecord record) {
        return new RecordView(
                record.partition().topic(),
                record.partition().partition(),
                record.offset(),
                record.timestamp(),
                record.key() == null ? null : record.keyText(),
                ShownBytes.of(record.value()),
                record.headers());
    }
}
