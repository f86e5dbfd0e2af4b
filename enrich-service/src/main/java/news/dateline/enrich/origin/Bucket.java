package news.dateline.enrich.origin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.enrich.duplicate.Fingerprint;
import news.dateline.enrich.duplicate.Fingerprints;
import news.dateline.enrich.duplicate.Likeness;
import news.dateline.enrich.duplicate.Relative;
import news.dateline.model.ArticleId;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Where articles of one band meet: whoever comes is compared with those that are there, and both are told. Whoever
 * leaves is taken back from those it was like.
 */
final class Bucket implements Processor<String, Banded, ArticleId, Link> {
    /** A band that is full is some boilerplate, by which nothing is found: its copies meet in other bands. */
    private static final int MOST_MEMBERS = 100;

    /** Who meets in a dozen bands is told in the first ones only; in more than one, as one may be full. */
    private static final int BANDS_THAT_TELL = 2;

    private final Fingerprints fingerprints = new Fingerprints();
    private final Duration window;
    private ProcessorContext<ArticleId, Link> context;
    private KeyValueStore<String, Fingerprint> members;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
    Bucket(Duration window) {
        this.window = window;
    }

    @Override
    public void init(ProcessorContext<ArticleId, Link> given) {
        context = given;
        members = given.getStateStore(OriginTopology.BUCKETS);
        Sweep<String, Fingerprint> sweep = new Sweep<>(
                members, (fingerprint, now) -> fingerprint.receivedAt().toEpochMilli() + window.toMillis() < now);
        given.schedule(OriginTopology.SWEEP_INTERVAL, PunctuationType.WALL_CLOCK_TIME, sweep::sweep);
    }

    @Override
    public void process(Record<String, Banded> record) {
        Banded banded = record.value();
        String key = record.key() + " " + banded.id();
        @Nullable Fingerprint before = members.get(key);
        List<Fingerprint> others = others(record.key(), banded.id());
        @Nullable Fingerprint now = banded.fingerprint();
        Meeting meeting = new Meeting(
                record.key(), before, now, now == null ? List.of() : fingerprints.bands(now), banded.upTo());
        for (Fingerprint other : others) {
            meet(other, meeting, record.timestamp());
        }
        if (now == null) {
            members.delete(key);
        } else if (before != null || others.size() < MOST_MEMBERS) {
            members.put(key, now);
        }
    }

    private List<Fingerprint> others(String band, ArticleId id) {
        List<Fingerprint> others = new ArrayList<>();
        // An exclamation mark comes after the blank that ends a band.
        try (KeyValueIterator<String, Fingerprint> all = members.range(band + " ", band + "!")) {
            all.forEachRemaining(entry -> others.add(entry.value));
        }
        others.removeIf(other -> other.id().equals(id));
        return others;
    }

    /**
     * An article meets others.
     *
     * @param band where
     * @param before its version that was there; absent when none was
     * @param now its version that has come; absent when it leaves
     * @param bands all it has come into
     * @param upTo its latest version
     */
    private record Meeting(
            String band,
            @Nullable Fingerprint before,
            @Nullable Fingerprint now,
            List<String> bands,
            int upTo) {
        /** What a version replaces was perhaps told here, and so is what takes its place. */
        boolean isToldHere(List<String> theirs) {
            return before != null
                    || bands.stream()
                            .filter(theirs::contains)
                            .limit(BANDS_THAT_TELL)
                            .anyMatch(band::equals);
        }
    }

    private void meet(Fingerprint other, Meeting meeting, long timestamp) {
        Fingerprint now = meeting.now();
        Fingerprint before = meeting.before();
        if (now != null && !meeting.isToldHere(fingerprints.bands(other))) {
            return;
        }
        Optional<Likeness> like = now == null ? Optional.empty() : fingerprints.compare(now, other);
        if (now != null && like.isPresent()) {
            double similarity = like.get().similarity();
            tell(other.id(), Link.found(Relative.of(now, similarity), other.version()), timestamp);
            tell(now.id(), Link.found(Relative.of(other, similarity), now.version()), timestamp);
        } else if (before != null && fingerprints.compare(before, other).isPresent()) {
            tell(other.id(), Link.lost(before.id(), now == null ? meeting.upTo() : now.version() - 1), timestamp);
        }
    }

    private void tell(ArticleId id, Link link, long timestamp) {
        context.forward(new Record<>(id, link, timestamp));
    }
}
