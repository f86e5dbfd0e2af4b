package news.dateline.console.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The numbers of one series of transmissions, and which are missing. Providers begin anew each day. For one thread. */
final class Sequence {
    /** A step back by more is a new beginning; by less, something late. */
    private static final int LATE = 200;

    /** A step forward by more is no loss but another range. */
    private static final int WIDEST_GAP = 100;

    private static final int REMEMBERED = 2000;

    private final TreeSet<Integer> seen = new TreeSet<>();

    void note(int number) {
        if (!seen.isEmpty() && number < seen.last() - LATE) {
            seen.clear();
        }
        seen.add(number);
        if (seen.size() > REMEMBERED) {
            seen.pollFirst();
        }
    }

    /** Of the present run, the latest first. */
    List<Integer> missing() {
        List<Integer> missing = new ArrayList<>();
        Integer after = null;
        for (Integer number : seen.descendingSet()) {
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
