package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an article gives somebody's words (after PolNeAR, Newell et al. 2018). */
public enum QuoteKind {
    /** Inside quotation marks. */
    @JsonProperty("direct")
    DIRECT,
    /** In the writer's words: a reported clause. */
    @JsonProperty("indirect")
    INDIRECT,
    /** A reported clause with parts in quotation marks. */
    @JsonProperty("mixed")
    MIXED
}
