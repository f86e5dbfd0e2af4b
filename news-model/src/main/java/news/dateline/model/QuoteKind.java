package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an article gives somebody's words: by the quotation marks they stand in (after PolNeAR, Newell et al. 2018). */
public enum QuoteKind {
    /** Inside quotation marks. */
    @JsonProperty("direct")
    DIRECT,
    /**
     * In no quotation marks: a reported clause in the writer's words, or somebody's turn in a transcript or interview.
     */
    @JsonProperty("indirect")
    INDIRECT,
    /** A reported clause with parts in quotation marks. */
    @JsonProperty("mixed")
    MIXED
}
