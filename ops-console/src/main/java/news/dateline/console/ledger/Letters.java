package news.dateline.console.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.console.lag.PartitionId;
import news.dateline.runtime.DeadLetter;

/** Of which records there are dead letters. For one thread. */
final class Letters {
    private final Map<PartitionId, TreeSet<Long>> origins = new HashMap<>();

    void note(StoredRecord letter) {
        try {
            PartitionId origin = new PartitionId(
                    letter.header(DeadLetter.TOPIC).orElse(""),
                    Integer.parseInt(letter.header(DeadLetter.PARTITION).orElse("-1")));
            long offset = Long.parseLong(letter.header(DeadLetter.OFFSET).orElse("-1"));
            if (origin.partition() >= 0 && offset >= 0) {
                origins.computeIfAbsent(origin, at -> new TreeSet<>()).add(offset);
            }
        } catch (NumberFormatException e) {
            // Written by somebody else: it stands in the letters' view, and accounts for nothing here.
            return;
        }
    }

    /** Letters of records from the first offset on and before the second. */
    long of(PartitionId partition, long from, long to) {
        TreeSet<Long> offsets = origins.get(partition);
        return offsets == null ? 0 : offsets.subSet(from, to).size();
    }

    void dropBefore(PartitionId partition, long offset) {
        TreeSet<Long> offsets = origins.get(partition);
        if (offsets != null) {
            offsets.headSet(offset).clear();
        }
    }
}
