package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the provider allows with this version (IPTC NewsML-G2 and ninjs {@code pubStatus}). */
public enum ArticleStatus {
    /** May be published. */
    @JsonProperty("usable")
    USABLE,
    /** Not now: held until the provider sends a usable version. */
    @JsonProperty("withheld")
    WITHHELD,
    /** Killed: must not be published, and what was must be withdrawn. */
    @JsonProperty("canceled")
    CANCELED
}
