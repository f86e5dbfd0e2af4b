package news.dateline.model;

import java.time.Instant;

/**
 * How far a source has been taken in. The value of {@code ops.intake.v1}, written in the transaction of what was taken,
 * so that both are there or neither.
 *
 * @param source a file of a watched folder, a feed or an import; the Kafka key
 * @param position as the source understands it
 * @param at when (UTC)
 */
public record IntakeMark(String source, String position, Instant at) {

    /** @throws IllegalArgumentException if a component is absent */
    public IntakeMark {
        Require.notBlank(source, "source");
        Require.notBlank(position, "position");
        Require.present(at, "at");
    }
}
