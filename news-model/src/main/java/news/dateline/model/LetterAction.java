package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * What was done with a dead letter. The value of {@code ops.audit.v1}.
 *
 * @param at when (UTC)
 * @param by who did it
 * @param kind what was done
 * @param letter where the letter stands, {@code topic-partition@offset}; the Kafka key
 * @param cause fingerprint of what was wrong with it
 * @param target the topic it was sent to
 */
public record LetterAction(Instant at, String by, Kind kind, String letter, String cause, String target) {

    /** What can be done with a dead letter. */
    public enum Kind {
        /** Sent again to the topic it came from. */
        @JsonProperty("replayed")
        REPLAYED,
        /** Set aside. */
        @JsonProperty("parked")
        PARKED
    }

    /** @throws IllegalArgumentException if a component is absent */
    public LetterAction {
        Require.present(at, "at");
        Require.notBlank(by, "by");
        Require.present(kind, "kind");
        Require.notBlank(letter, "letter");
        Require.notBlank(cause, "cause");
        Require.notBlank(target, "target");
    }
}
