package news.dateline.console.web;

/** What somebody may do; each may do what the one before it may. */
public enum Role {
    /** Not known: only the page itself, and signing in. */
    NOBODY,
    /** See everything. */
    VIEW,
    /** Replay, park. */
    OPERATE;

    boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }
}
