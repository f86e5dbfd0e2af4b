package news.dateline.console.lag;

import java.time.Duration;

/**
 * From when on it is too long.
 *
 * @param behind age of the oldest unread record
 * @param stalled a member is there, records wait and the commit does not move
 * @param stopped no member is there, records wait and the commit does not move: long enough for a restart
 * @param rewound how long a commit that went back is told of, unless the group catches up sooner
 */
public record Limits(Duration behind, Duration stalled, Duration stopped, Duration rewound) {
    public static final Limits DEFAULT =
            new Limits(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofSeconds(20), Duration.ofMinutes(10));
}
