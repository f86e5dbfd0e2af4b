package news.dateline.console.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.runtime.EventHeaders;

/**
 * One thing that happened to a story.
 *
 * @param at when, as the record that tells of it says
 * @param tone how it went
 * @param title what happened, in a few words
 * @param text with what
 * @param topic of the record
 * @param partition of the record
 * @param offset of the record
 */
public record Step(Instant at, Tone tone, String title, String text, String topic, int partition, long offset) {
    static final Comparator<Step> ORDER = Comparator.comparing(Step::at).thenComparing(Step::stage);

    /** How it went. */
    public enum Tone {
        @JsonProperty("good")
        GOOD,
        @JsonProperty("warn")
        WARN,
        @JsonProperty("bad")
        BAD
    }

    static Step of(StoredRecord record, Tone tone, String title, String text) {
        return new Step(
                time(record),
                tone,
                title,
                text,
                record.partition().topic(),
                record.partition().partition(),
                record.offset());
    }

    /** A stage gives its records the time of the one it read, and says beside it when it was done. */
    private static Instant time(StoredRecord record) {
        try {
            return record.header(EventHeaders.DONE_AT).map(Instant::parse).orElse(record.timestamp());
        } catch (DateTimeException e) {
            return record.timestamp();
        }
    }

    /** A step that other steps with the same timestamp follow from comes first. */
    private int stage() {
        return Trail.TOPICS.indexOf(topic);
    }
}
