package news.dateline.console.lag;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a group stands on one partition.
 *
 * @param topic of the partition
 * @param partition its number
 * @param status how it is doing
 * @param reason why we say so
 * @param logStart first offset still there
 * @param logEnd offset after the last readable one
 * @param committed absent when the group has committed none
 * @param lag unread offsets
 * @param timeLag age of the oldest unread record; zero when all are read
 * @param oldestUnread its timestamp; absent when all are read
 * @param committedSince since when, as far as we saw, the commit stands where it is
 * @param producedPerSecond offsets the log grows by
 * @param consumedPerSecond offsets the commit moves by
 * @param caughtUpAt when it will have caught up at these rates; absent when it has, or will not
 * @param member client that holds it; absent when none does
 */
public record PartitionLag(
        String topic,
        int partition,
        Status status,
        String reason,
        long logStart,
        long logEnd,
        @Nullable Long committed,
        long lag,
        @JsonProperty("timeLagSeconds") Duration timeLag,
        @Nullable Instant oldestUnread,
        Instant committedSince,
        double producedPerSecond,
        double consumedPerSecond,
        @Nullable Instant caughtUpAt,
        @Nullable String member) {

    static PartitionLag of(PartitionId id, Track track, Verdict verdict, @Nullable String member) {
        Reading latest = track.latest();
        Rates rates = track.rates();
        return new PartitionLag(
                id.topic(),
                id.partition(),
                verdict.status(),
                verdict.reason(),
                latest.logStart(),
                latest.logEnd(),
                latest.committed(),
                latest.lag(),
                latest.timeLag(),
                latest.oldestUnread(),
                track.committedSince(),
                rates.producedPerSecond(),
                rates.consumedPerSecond(),
                rates.caughtUp(latest.lag(), latest.at()).orElse(null),
                member);
    }

    PartitionId id() {
        return new PartitionId(topic, partition);
    }
}
