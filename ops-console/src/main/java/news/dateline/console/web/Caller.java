package news.dateline.console.web;

/**
 * Who asks.
 *
 * @param name for the audit log
 * @param role what they may do
 */
record Caller(String name, Role role) {
    static final Caller NOBODY = new Caller("nobody", Role.NOBODY);

    /** Whoever sits at this machine, when no tokens are set. */
    static final Caller LOCAL = new Caller("local", Role.OPERATE);
}
