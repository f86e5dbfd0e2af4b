package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One place in the text that speaks of an entity.
 *
 * @param start first code unit in the canonical text
 * @param end after the last one
 * @param kind how it speaks of it
 */
public record Mention(int start, int end, Kind kind) {

    /** How a mention speaks of its entity. */
    public enum Kind {
        /** By name: {@code Vladimir Putin}, {@code Mr. Putin}. */
        @JsonProperty("named")
        NAMED,
        /** By a description: {@code the president}. */
        @JsonProperty("nominal")
        NOMINAL,
        @JsonProperty("pronoun")
        PRONOUN
    }

    /** @throws IllegalArgumentException if the span is none or the kind is absent */
    public Mention {
        Require.atLeast(0, start, "start");
        Require.atLeast(start, end, "end");
        Require.present(kind, "mention kind");
    }
}
