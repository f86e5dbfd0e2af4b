package news.dateline.console.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of one series of transmissions, and which are missing. Providers begin anew each day, or when they reach
 * their highest number. For one thread.
 */
final class Sequence {
    /** A step back by more is a new beginning; by less, something late. */
    private static final int LATE = 200;

    /** Nothing is sent again, or comes late, by more. */
    private static final Duration RESENT = Duration.ofHours(6);

    /** A step forward by more is no loss but another range. */
    private static final int WIDEST_GAP = 100;

    private static final int REMEMBERED = 2000;

    /** When each number of the present run came. */
    private final TreeMap<Integer, Instant> seen = new TreeMap<>();

    void note(int number, Instant at) {
        if (beginsAnew(number, at)) {
            seen.clear();
        }
        seen.putIfAbsent(number, at);
        if (seen.size() > REMEMBERED) {
            seen.pollFirstEntry();
        }
    }

    /** A wire of few items a day goes back by few numbers at midnight: then the time between tells. */
    private boolean beginsAnew(int number, Instant at) {
        if (seen.isEmpty() || number > seen.lastKey()) {
            return false;
        }
        if (number < seen.lastKey() - LATE) {
            return true;
        }
        Map.Entry<Integer, Instant> before = seen.floorEntry(number);
        return before == null
                ? number < seen.firstKey() / 2
                : before.getValue().plus(RESENT).isBefore(at);
    }

    /** Of the present run, the latest first. */
    List<Integer> missing() {
        List<Integer> missing = new ArrayList<>();
        Integer after = null;
        for (Integer number : seen.descendingKeySet()) {
            if (after != null && after - number <= WIDEST_GAP) {
                for (int lost = after - 1; lost > number; lost--) {
                    missing.add(lost);
                }
            }
            after = number;
        }
        return missing;
    }
}
