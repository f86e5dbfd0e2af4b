package news.dateline.console.web;

/** What somebody may do; each may do what the one before it may. */
public enum Role {
    /** Not known: only the page itself, and signing in. */
    NOBODY,
    /** See everything but what is under embargo. */
    VIEW,
    /** Replay, park, decide; see what is under embargo. */
    OPERATE;

    boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }
}
