package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a provider says a later version of a story is, in the wires' own words. */
public enum VersionChange {
    /** The earlier version was wrong ({@code CORRECTED}). */
    @JsonProperty("correction")
    CORRECTION,
    /** The earlier version was badly transmitted ({@code REFILE}). */
    @JsonProperty("refile")
    REFILE,
    /** There is more to tell ({@code UPDATE 1}, {@code 1st Ld-Writethru}). */
    @JsonProperty("update")
    UPDATE,
    /** Sent again ({@code REPEAT}, {@code RPT}). */
    @JsonProperty("repeat")
    REPEAT
}
