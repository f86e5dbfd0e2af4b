package news.dateline.console.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Comparator;
import news.dateline.console.cluster.StoredRecord;

/**
 * One thing that happened to a story.
 *
 * @param at timestamp of the record that tells of it
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
                record.timestamp(),
                tone,
                title,
                text,
                record.partition().topic(),
                record.partition().partition(),
                record.offset());
    }

    /** A step that other steps with the same timestamp follow from comes first. */
    private int stage() {
        return Trail.TOPICS.indexOf(topic);
    }
}
