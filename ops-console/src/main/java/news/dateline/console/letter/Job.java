package news.dateline.console.letter;

import java.time.Instant;
import news.dateline.model.LetterAction;
import org.jspecify.annotations.Nullable;

/**
 * A replay or parking, under way or over.
 *
 * @param kind what was asked for
 * @param cause fingerprint of the letters
 * @param by who asked
 * @param total how many letters there were to do
 * @param replayed how many were sent again
 * @param parked how many were set aside
 * @param gone how many had left the dead-letter topic before they could be read
 * @param startedAt when
 * @param endedAt when; absent while it runs
 * @param problem why it ended early; absent when it did not
 */
public record Job(
        LetterAction.Kind kind,
        String cause,
        String by,
        int total,
        int replayed,
        int parked,
        int gone,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String problem) {

    static Job begun(LetterAction.Kind kind, String cause, String by, int total, Instant at) {
        return new Job(kind, cause, by, total, 0, 0, 0, at, null, null);
    }

    Job done(int moreReplayed, int moreParked, int moreGone) {
        return new Job(
                kind,
                cause,
                by,
                total,
                replayed + moreReplayed,
                parked + moreParked,
                gone + moreGone,
                startedAt,
                endedAt,
                problem);
    }

    Job ended(Instant at, @Nullable String why) {
        return new Job(kind, cause, by, total, replayed, parked, gone, startedAt, at, why);
    }

    /** Whether it is under way. */
    public boolean running() {
        return endedAt == null;
    }
}
