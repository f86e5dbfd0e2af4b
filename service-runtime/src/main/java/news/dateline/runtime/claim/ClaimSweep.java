package news.dateline.runtime.claim;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the topics speak of, held against what the store has.
 *
 * @param needed values that a record speaks of
 * @param young those that none speaks of, or none yet: a value is kept before its record is sent
 * @param unneeded those that no record speaks of any more, and what kills left
 * @param lost hashes that a record speaks of and the store does not have
 */
public record ClaimSweep(
        List<ClaimStore.Kept> needed, List<ClaimStore.Kept> young, List<ClaimStore.Kept> unneeded, Set<String> lost) {
    /**
     * @param kept all of the store, listed before the topics were read
     * @param spoken hashes of all claims on all topics
     * @param before what was kept since is left alone
     */
    public static ClaimSweep of(List<ClaimStore.Kept> kept, Set<String> spoken, Instant before) {
        ClaimSweep sweep =
                new ClaimSweep(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>(spoken));
        for (ClaimStore.Kept value : kept) {
            sweep.lost.remove(value.name());
            if (spoken.contains(value.name())) {
                sweep.needed.add(value);
            } else if (value.since().isBefore(before)) {
                sweep.unneeded.add(value);
            } else {
                sweep.young.add(value);
            }
        }
        return sweep;
    }

    /**
     * Deletes what is not needed.
     *
     * @return what is gone
     * @throws IOException if the store does not answer; what is gone by then stays gone
     */
    public List<ClaimStore.Kept> delete(ClaimStore store) throws IOException {
        List<ClaimStore.Kept> gone = new ArrayList<>();
        for (ClaimStore.Kept value : unneeded) {
            if (store.delete(value)) {
                gone.add(value);
            }
        }
        return gone;
    }
}
