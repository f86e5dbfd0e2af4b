package news.dateline.runtime;

import org.apache.kafka.common.header.Headers;

/**
 * Why a record stands on the dead-letter topic, and where it comes from. Beside these headers a dead letter keeps its
 * own key, bytes and headers.
 *
 * @param step the step of the pipeline that could not go on
 * @param reason one word: {@code MALFORMED}, {@code TOO_LONG}, {@code INTERNAL} …
 * @param detail what was expected and what was found; nothing of the content
 * @param topic it was read from
 * @param partition it was read from
 * @param offset it was read at
 */
public record DeadLetter(String step, String reason, String detail, String topic, int partition, long offset) {
    public static final String STEP = "dateline.error.step";
    public static final String REASON = "dateline.error.reason";
    public static final String DETAIL = "dateline.error.detail";
    public static final String TOPIC = "dateline.error.topic";
    public static final String PARTITION = "dateline.error.partition";
    public static final String OFFSET = "dateline.error.offset";

    private static final int MAX_DETAIL_LENGTH = 1000;

    /** Cuts an overlong detail. */
    public DeadLetter {
        detail = detail.length() > MAX_DETAIL_LENGTH ? detail.substring(0, MAX_DETAIL_LENGTH) + "…" : detail;
    }

    /** Writes these values among the record's own headers. */
    public void writeTo(Headers headers) {
        EventHeaders.put(headers, STEP, step);
        EventHeaders.put(headers, REASON, reason);
        EventHeaders.put(headers, DETAIL, detail);
        EventHeaders.put(headers, TOPIC, topic);
        EventHeaders.put(headers, PARTITION, Integer.toString(partition));
        EventHeaders.put(headers, OFFSET, Long.toString(offset));
    }
}
