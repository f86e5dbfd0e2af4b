package news.dateline.console.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the timestamp of the first real record at or after a place, by reading it: the only way that is right on a
 * quiet topic (where nothing new tells how late it is), after compaction (where the record at the committed offset is
 * gone), and behind transaction markers (which are no records). What was found is kept until it can have changed, so
 * that a group that stands still costs nothing. For one thread.
 */
final class OldestUnread implements AutoCloseable {
    /** Compaction may remove a record that was the oldest unread one; look again so often. */
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final FirstRecords records;
    private Map<Place, Found> known = Map.of();

    OldestUnread(Supplier<Consumer<byte[], byte[]>> consumers) {
        this.records = new FirstRecords(consumers.get());
    }

    /**
     * @param places each with the offset at which its log ends
     * @return the timestamp of the oldest record at or after each place; empty when there is none before the end. A
     *     place that could not be read in time has the instant at which it was first asked for.
     */
    Map<Place, Optional<Instant>> at(Instant now, Map<Place, Long> places) {
        Map<Place, Found> next = new HashMap<>();
        Map<Place, Long> unknown = new HashMap<>();
        places.forEach((place, end) -> {
            Found found = known.get(place);
            if (place.offset() >= end) {
                next.put(place, new Found(null, end, now, true));
            } else if (found != null && found.holds(now, end)) {
                next.put(place, found);
            } else {
                unknown.put(place, end);
            }
        });
        next.putAll(look(now, unknown));
        known = next;
        Map<Place, Optional<Instant>> answers = new HashMap<>();
        next.forEach((place, found) -> answers.put(place, Optional.ofNullable(found.timestamp())));
        return answers;
    }

    private Map<Place, Found> look(Instant now, Map<Place, Long> unknown) {
        Map<Place, FirstRecords.Search> searches = new HashMap<>();
        unknown.forEach((place, end) -> searches.put(place, new FirstRecords.Search(place, resume(place), end)));
        Map<FirstRecords.Search, FirstRecords.First> firsts = records.find(searches.values());
        Map<Place, Found> found = new HashMap<>();
        searches.forEach((place, search) -> {
            FirstRecords.First first = firsts.get(search);
            found.put(
                    place, first == null ? unread(now, place) : new Found(first.timestamp(), search.end(), now, true));
        });
        return found;
    }

    /** Where nothing was found up to some offset, the search goes on from there. */
    private long resume(Place place) {
        Found before = known.get(place);
        return before != null && before.read() && before.timestamp() == null
                ? Math.max(place.offset(), before.upTo())
                : place.offset();
    }

    private Found unread(Instant now, Place place) {
        Found before = known.get(place);
        return before != null && before.timestamp() != null ? before : new Found(now, place.offset(), now, false);
    }

    @Override
    public void close() {
        records.close();
    }

    /**
     * @param timestamp of the oldest record; absent when there was none
     * @param upTo the end of the log when we looked
     * @param at when we looked
     * @param read whether the log answered in time
     */
    private record Found(@Nullable Instant timestamp, long upTo, Instant at, boolean read) {
        boolean holds(Instant now, long end) {
            if (!read) {
                return false;
            }
            return timestamp == null ? upTo == end : Duration.between(at, now).compareTo(TRUSTED) < 0;
        }
    }
}
