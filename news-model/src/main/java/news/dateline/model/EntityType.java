package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a name names. A place that stands for its government stays a place. */
public enum EntityType {
    @JsonProperty("person")
    PERSON,
    @JsonProperty("organisation")
    ORGANISATION,
    @JsonProperty("place")
    PLACE,
    /** Nationalities, parties' followers, religions. */
    @JsonProperty("group")
    GROUP,
    @JsonProperty("event")
    EVENT,
    /** A book, film, law, product, ship. */
    @JsonProperty("work")
    WORK,
    @JsonProperty("other")
    OTHER
}
