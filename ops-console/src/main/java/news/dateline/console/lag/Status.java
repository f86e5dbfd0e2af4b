package news.dateline.console.lag;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a group is doing, the best first: the worst of its partitions speaks for it. */
public enum Status {
    /** Everything is read, or will be in a moment. */
    @JsonProperty("ok")
    OK,
    /** Nobody is there, and nothing waits. */
    @JsonProperty("no-members")
    NO_MEMBERS,
    /** It reads, but too long after the records came. */
    @JsonProperty("behind")
    BEHIND,
    /** Its commit went back: it reads again what it had read. */
    @JsonProperty("rewound")
    REWOUND,
    /** Nobody is there, and records wait. */
    @JsonProperty("stopped")
    STOPPED,
    /** A member is there, records wait, and it does not move. */
    @JsonProperty("stalled")
    STALLED;

    /** Whether somebody should look now. */
    public boolean alarming() {
        return this == STALLED || this == STOPPED || this == REWOUND;
    }
}
