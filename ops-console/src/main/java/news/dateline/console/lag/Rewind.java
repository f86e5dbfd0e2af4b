package news.dateline.console.lag;

import java.time.Instant;

/**
 * A committed offset that went back.
 *
 * @param at when we saw it
 * @param from the furthest offset committed before
 * @param to the offset it went back to
 */
record Rewind(Instant at, long from, long to) {}
